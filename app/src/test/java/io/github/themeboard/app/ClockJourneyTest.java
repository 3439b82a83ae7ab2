package io.github.themeboard.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.github.themeboard.app.Browsing.button;
import static io.github.themeboard.app.Browsing.link;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader turns the clocks back and looks at what changed since, in a real browser. */
@QuarkusTest
class ClockJourneyTest {
  private static final int WIDE = 1440;
  private static final int PHONE = 390;
  private static final String OPEN = "As of another day";
  private static final String SLIDER = "role=slider[name=\"Days on which sources appeared\"]";
  private static final String SHIFT =
      """
      () => new Promise(told => new PerformanceObserver(list => told(
        list.getEntries().reduce((sum, entry) => sum + entry.value, 0)))
        .observe({ type: 'layout-shift', buffered: true })
        || setTimeout(() => told(0), 500))
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
  void nothingWentWrongAndNothingCameFromElsewhere() {
    browser.end();
  }

  @ParameterizedTest
  @ValueSource(ints = {WIDE, PHONE})
  void withTheKeyboardTheSliderShowsADayAndEnterGoesThere(int width) {
    Page page = open("/themes/inference", width, true);
    page.getByText(OPEN).click();
    Locator slider = page.locator(SLIDER);
    slider.focus();
    page.keyboard().press("Home");
    assertThat(slider).hasAttribute("aria-valuetext", firstDayInWords());
    assertThat(page).hasURL(Pattern.compile("/themes/inference$"));
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("publishedBy=" + firstDay()));
    assertThat(page.locator(".clock-band")).containsText(firstDayInWords());
    assertThat(slider).hasValue("0");
  }

  @Test
  void leavingTheSliderGoesToo() {
    Page page = open("/risks", WIDE, true);
    page.getByText(OPEN).click();
    page.locator(SLIDER).focus();
    page.keyboard().press("Home");
    page.keyboard().press("Tab");
    assertThat(page).hasURL(Pattern.compile("publishedBy=" + firstDay()));
  }

  @Test
  void draggingTheSliderGoesWhenItIsLetGo() {
    Page page = open("/risks?theme=inference", WIDE, true);
    page.getByText(OPEN).click();
    page.locator(SLIDER).click(new Locator.ClickOptions().setPosition(2, 18));
    assertThat(page).hasURL(Pattern.compile("theme=inference.*publishedBy=" + firstDay()));
  }

  @Test
  void withoutJavaScriptAListOfTheSameDaysLeadsThere() {
    Page page = open("/risks", WIDE, false);
    page.getByText(OPEN).click();
    assertThat(page.locator(SLIDER)).isHidden();
    page.locator("select#clock-published").selectOption(firstDay());
    page.locator(button("Go to the day")).click();
    assertThat(page.locator(".clock-band")).containsText(firstDayInWords());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void fromAPastDayALinkLeadsToWhatChangedSince(boolean javaScript) {
    Page page = open("/themes/inference?publishedBy=2026-02-01", WIDE, javaScript);
    page.locator(link("What changed since then")).click();
    assertThat(page.locator("h1")).hasText("Inference: what changed");
    assertThat(page.locator(".lead")).containsText("published by 1 Feb 2026 and the board today");
    assertThat(page.locator("section[aria-labelledby=added] [data-fact]").first()).isVisible();
    page.getByLabel("To: published by").fill("2026-02-01");
    page.locator(button("Compare")).click();
    assertThat(page.locator("main h2")).hasText("Nothing changed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/themes/inference", "/themes/inference?publishedBy=2026-02-01"})
  void nothingMovesWhenTheScriptHasCome(String address) {
    for (int width : new int[] {WIDE, PHONE}) {
      Page page = open(address, width, true);
      page.waitForLoadState();
      assertThat(((Number) page.evaluate(SHIFT)).doubleValue()).isZero();
      if (width == WIDE) {
        browser.end();
      }
    }
  }

  @Test
  void theDiffIsNoWiderThanTheNarrowestPhone() {
    Page page = open("/diff?from=2026-02-01", 360, true);
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
  }

  private static String firstDay() {
    return Site.page("/risks").select("#clock-published option").first().val();
  }

  private static String firstDayInWords() {
    return Site.page("/risks?publishedBy=" + firstDay())
        .select("input[data-sets=publishedBy]")
        .attr("aria-valuetext");
  }

  private static Page open(String address, int width, boolean javaScript) {
    return browser.open(address, width, javaScript, "en-GB");
  }
}
