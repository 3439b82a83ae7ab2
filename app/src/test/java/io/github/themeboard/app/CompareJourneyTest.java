package io.github.themeboard.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.github.themeboard.app.Browsing.button;
import static io.github.themeboard.app.Browsing.link;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader compares themes and looks at charts, in a real browser. */
@QuarkusTest
class CompareJourneyTest {
  private static final int WIDE = 1440;
  private static final int PHONE = 390;
  private static final String CHARTS = "/themes/ai-computing-power";

  /** Of each chart: the bars as they are drawn, and as the rows of its table say. */
  private static final String DRAWN_AND_SAID =
      """
      () => [...document.querySelectorAll('figure[data-chart]')].map(figure => {
        const ends = bar => Array.isArray(bar) ? bar : [bar, bar];
        const drawn = Chart.getChart(figure.querySelector('canvas')).data.datasets[0].data
          .map(bar => ends(typeof bar === 'object' && 'y' in bar ? bar.y : bar).join(' to '));
        const said = [...figure.querySelectorAll('tr[data-value]')]
          .map(row => [+row.dataset.value, +(row.dataset.high ?? row.dataset.value)].join(' to '));
        return drawn.join('; ') === said.join('; ') && drawn.length > 1;
      })
      """;

  private static Browsing browser;

  @BeforeAll
  static void openBrowser() {
    browser = Browsing.start();
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void nothingWentWrong() {
    browser.end();
  }

  @ParameterizedTest
  @CsvSource({"1440, true", "390, true", "1440, false"})
  void fromAThemeToItsComparisonWithAnother(int width, boolean javaScript) {
    Page page = browser.open("/themes/ai-chips", width, javaScript, "en-GB");
    page.locator(link("Compare with another theme")).click();
    assertThat(page.locator("role=alert")).containsText("Choose at least one more theme");
    page.getByLabel("Second theme").selectOption("foundry");
    page.locator(button("Compare")).click();
    assertThat(page).hasURL(Pattern.compile("/compare\\?themes=ai-chips%2Cfoundry"));
    assertThat(page.locator("h1")).containsText("Compared: ");
    assertThat(page.locator(".compare-companies tbody tr").first()).isVisible();
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void chartsAreDrawnAsTheirTablesSay(ColorScheme scheme) {
    Page page = open(CHARTS, WIDE, scheme);
    page.waitForFunction(Browsing.ALL_CHARTS_PAINTED);
    assertThat((List<?>) page.evaluate(DRAWN_AND_SAID))
        .isNotEmpty()
        .allMatch(same -> same.equals(true));
  }

  @ParameterizedTest
  @ValueSource(ints = {WIDE, PHONE})
  void chartsTakeNoMoreRoomOnceTheyAreDrawn(int width) {
    Page page = open(CHARTS, width, ColorScheme.LIGHT);
    page.waitForFunction(Browsing.ALL_CHARTS_PAINTED);
    Object shift =
        page.evaluate(
            """
            () => new Promise(done => {
              let sum = 0;
              new PerformanceObserver(list => list.getEntries().forEach(e => sum += e.value))
                .observe({ type: 'layout-shift', buffered: true });
              requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
            })
            """);
    assertThat(((Number) shift).doubleValue()).isZero();
  }

  @Test
  void axesOfBarsBeginAtZero() {
    Page page = open(CHARTS, WIDE, ColorScheme.LIGHT);
    page.waitForFunction(Browsing.ALL_CHARTS_PAINTED);
    Object lowest =
        page.evaluate(
            """
            () => [...document.querySelectorAll('figure[data-chart]')].every(figure => {
              const chart = Chart.getChart(figure.querySelector('canvas'));
              return (chart.options.indexAxis === 'y' ? chart.scales.x : chart.scales.y).min <= 0;
            })
            """);
    assertThat(lowest).isEqualTo(true);
  }

  @Test
  void paperHasItsOwnColours() {
    Page page = open(CHARTS, WIDE, ColorScheme.DARK);
    page.waitForFunction(Browsing.ALL_CHARTS_PAINTED);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.waitForFunction(
        """
        () => Chart.getChart(document.querySelector('figure[data-chart] canvas'))
          .data.datasets[0].borderColor.match(/^(#000|black|rgb\\(0, 0, 0\\))/)
        """);
    assertThat(page.locator(".chart-table").first()).isVisible();
  }

  private static Page open(String address, int width, ColorScheme scheme) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions().setLocale("en-GB").setColorScheme(scheme);
    return browser.open(address, width, options, List.of());
  }
}
