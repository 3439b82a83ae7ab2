package io.github.themeboard.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.github.themeboard.app.Browsing.link;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.risk.RiskFactor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader searches in both languages, in a real browser. */
@QuarkusTest
class SearchJourneyTest {
  private static final String ENGLISH = "Shipments of zirconium ferrules slipped in spring.";
  private static final String CHINESE = "受益于超高纯氟化钇靶材国产替代持续推进。";
  private static final Instant KNOWN = Instant.parse("2026-05-01T00:00:00Z");
  private static final Pattern MARKED = Pattern.compile("/articles/\\d+\\?.*cite=\\d+.*#c\\d+");

  private static Browsing browser;

  @Inject World world;

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

  @BeforeEach
  void twoNotes() {
    say("ferrules", ENGLISH);
    say("yttrium", CHINESE);
  }

  @AfterEach
  void nothingWentWrong() {
    browser.end();
    world.forget();
  }

  @ParameterizedTest
  @CsvSource({
    "1440, true, en-GB, ferrule shipments, Shipments of zirconium ferrules slipped",
    "390, true, en-GB, ferrule shipments, Shipments of zirconium ferrules slipped",
    "1440, false, en-GB, ferrule shipments, Shipments of zirconium ferrules slipped",
    "1440, true, zh-CN, 氟化, 受益于超高纯氟化钇靶材国产替代持续推进",
    "390, true, zh-CN, 氟化, 受益于超高纯氟化钇靶材国产替代持续推进",
    "1440, false, zh-CN, 氟化, 受益于超高纯氟化钇靶材国产替代持续推进"
  })
  void fromTheBoxOnAnyPageToTheMarkedPassage(
      int width, boolean javaScript, String language, String words, String said) {
    Page page = browser.open("/risks", width, javaScript, language);
    box(page).fill(words);
    box(page).press("Enter");
    assertThat(page).hasURL(Pattern.compile("/search\\?q="));
    Locator passage = page.locator(".hits .passage a").first();
    assertThat(passage.locator("mark").first()).isVisible();
    passage.click();
    assertThat(page).hasURL(MARKED);
    assertThat(page.locator("mark:target, :target mark").first()).containsText(said);
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
  }

  @ParameterizedTest
  @CsvSource({"en-GB, optical mod, Optical modules", "zh-CN, 光模, 光模块"})
  void whatIsTypedIsAnsweredAtOnce(String language, String typed, String theme) {
    Page page = browser.open("/timeline", 1440, true, language);
    box(page).fill(typed);
    Locator offered = page.locator("#suggestions").locator(link(theme)).first();
    assertThat(offered).isVisible();
    offered.click();
    assertThat(page).hasURL(Pattern.compile("/themes/optical-modules"));
  }

  @Test
  void aTickerWithoutItsZerosLeadsToItsCompany() {
    Page page = browser.open("/", 390, true, "en-GB");
    box(page).fill("9988.hk");
    box(page).press("Enter");
    page.locator(".names a").first().click();
    assertThat(page.locator("h1")).containsText("Alibaba");
  }

  private static Locator box(Page page) {
    return page.locator("header input[name=q]");
  }

  private void say(String slug, String text) {
    Article article = world.article(slug, "A note on " + slug, world.house(slug, slug), text);
    String quote = text.substring(0, text.length() - 1);
    Citation citation = world.citation(article, quote);
    world.publish(
        () -> new RiskFactor(world.statement(quote, "foundry", citation), RiskCategory.SUPPLY),
        KNOWN);
  }
}
