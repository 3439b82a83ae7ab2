package io.github.themeboard.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.github.themeboard.app.Browsing.button;
import static io.github.themeboard.app.Browsing.link;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader's ways through the board, in a real browser. */
@QuarkusTest
class JourneyTest {
  private static final Pattern PASSAGE = Pattern.compile("/articles/\\d+\\?cite=\\d+#c\\d+$");
  private static final String OPEN_NOTE = ".note:popover-open";
  private static final String FOOTNOTE = "role=link[name=/^Footnote \\d+: ./]";
  private static final int WIDE = 1440;
  private static final int PHONE = 390;
  private static final int NARROWEST = 360;
  private static final int MOST_TABS = 80;

  private static final List<String> ONE_OF_EACH_SORT =
      List.of(
          "/",
          "/themes/ai-computing-power",
          "/themes/inference?publishedBy=2026-02-01",
          "/companies",
          "/companies/baidu",
          "/risks",
          "/figures?measure=market-size",
          "/stages",
          "/stages/four-gates",
          "/timeline",
          "/articles",
          "/articles/1",
          "/help");

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

  @Test
  void fromTheBoardOverAThemeAndAFootnoteToTheMarkedPassage() {
    Page page = open("/", WIDE, true);
    page.locator(".theme-cards").locator(link("Inference")).first().click();
    assertThat(page.locator("h1:text-is('Inference')")).isVisible();
    Locator risk = page.locator("section[aria-labelledby=risks] [data-fact]").first();
    String quote = risk.locator("q").first().textContent();
    risk.locator(FOOTNOTE).first().click();
    assertThat(page.locator(OPEN_NOTE)).containsText(quote);
    page.locator(OPEN_NOTE).locator("a").click();
    assertThat(page).hasURL(PASSAGE);
    assertThat(page.locator("mark.asked")).isInViewport();
    assertThat(page.locator("mark.asked")).hasText(quote);
  }

  @Test
  void theMarginShowsTheQuoteWhereThereIsRoom() {
    Page page = open("/themes/inference", WIDE, true);
    Locator note = page.locator("section[aria-labelledby=risks] .note").first();
    assertThat(note).isVisible();
    assertThat(note.getByText("Read passage")).isVisible();
  }

  @Test
  void onAPhoneAFootnoteOpensInPlaceAndEscapeLeadsBack() {
    Page page = open("/themes/inference", PHONE, true);
    Locator risk = page.locator("section[aria-labelledby=risks] [data-fact]").first();
    Locator marker = risk.locator(FOOTNOTE).first();
    Locator note = risk.locator(".note").first();
    assertThat(note).isHidden();
    marker.click();
    assertThat(note).isVisible();
    assertThat(note.locator("q")).hasText(Pattern.compile("\\S{3}"));
    assertThat(note.locator(".source-line")).hasText(Pattern.compile("\\w+.*, .*\\d{4}|unknown"));
    page.keyboard().press("Escape");
    assertThat(note).isHidden();
    assertThat(marker).isFocused();
  }

  @Test
  void onAPhoneTheNoteLeadsToTheMarkedPassage() {
    Page page = open("/themes/inference", PHONE, true);
    Locator risk = page.locator("section[aria-labelledby=risks] [data-fact]").first();
    risk.locator(FOOTNOTE).first().click();
    Locator note = risk.locator(".note").first();
    String quote = note.locator("q").textContent();
    note.locator("role=link").click();
    assertThat(page).hasURL(PASSAGE);
    assertThat(page.locator("mark.asked")).isInViewport();
    assertThat(page.locator("mark.asked")).hasText(quote);
  }

  @Test
  void aHeadlineOpensItsNoteEvenWhereThereIsAMargin() {
    Page page = open("/themes/ai-computing-power", WIDE, true);
    Locator headline = page.locator("section[aria-labelledby=headlines] [data-fact]").first();
    headline.locator(FOOTNOTE).first().click();
    assertThat(headline.locator(".note").first()).isVisible();
    page.keyboard().press("Escape");
    assertThat(headline.locator(".note").first()).isHidden();
  }

  @ParameterizedTest
  @ValueSource(ints = {WIDE, PHONE})
  void withoutJavaScriptAFootnoteIsALink(int width) {
    Page page = open("/themes/inference", width, false);
    page.locator("section[aria-labelledby=risks]").locator(FOOTNOTE).first().click();
    assertThat(page).hasURL(PASSAGE);
    assertThat(page.locator("mark.asked")).isInViewport();
  }

  @Test
  void withTheKeyboardAloneAReaderReachesThePassage() {
    Page page = open("/", WIDE, true);
    page.keyboard().press("Tab");
    assertThat(page.locator(link("Skip to content"))).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("role=main")).isFocused();
    tabTo(page, ".theme-card a:text-is('Inference')");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/themes/inference$"));
    tabTo(page, "a[data-cite]");
    page.keyboard().press("Enter");
    assertThat(page.locator(OPEN_NOTE).locator("a")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(PASSAGE);
    assertThat(page.locator("mark.asked")).isInViewport();
  }

  @Test
  void withTheKeyboardAloneAPhonesNoteIsOpenedFollowedAndLeft() {
    Page page = open("/risks", PHONE, true);
    tabTo(page, "a[data-cite]");
    page.keyboard().press("Enter");
    assertThat(page.locator(".note:popover-open a")).isFocused();
    page.keyboard().press("Escape");
    assertThat(page.locator(".note:popover-open")).hasCount(0);
    assertThat(page.locator("a[data-cite]:focus")).hasCount(1);
    page.keyboard().press("Enter");
    assertThat(page.locator(".note:popover-open a")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(PASSAGE);
  }

  @Test
  void aChartIsDrawnFromItsTable() {
    Page page = open("/themes/ai-computing-power", WIDE, true);
    page.waitForFunction(Browsing.ALL_CHARTS_PAINTED);
    assertThat(page.locator("figure[data-chart]").first()).isVisible();
    assertThat(browser.requests()).filteredOn(url -> url.contains("chart.umd")).hasSize(1);
  }

  @Test
  void theChartLibraryIsNotLoadedWhereThereIsNoChart() {
    open("/figures", WIDE, true);
    assertThat(Site.page("/figures").select("figure[data-chart]")).isEmpty();
    assertThat(browser.requests())
        .anyMatch(url -> url.contains("/assets/js/charts.js"))
        .noneMatch(url -> url.contains("chart.umd"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aFilterNarrowsTheListWithAndWithoutJavaScript(boolean javaScript) {
    Page page = open("/risks", WIDE, javaScript);
    page.getByLabel("Theme").selectOption("foundry");
    if (!javaScript) {
      page.locator(button("Filter")).click();
    }
    assertThat(page).hasURL(Pattern.compile("theme=foundry"));
    int expected = Site.page("/risks?theme=foundry").select(".risk-group [data-fact]").size();
    assertThat(page.locator(".risk-group [data-fact]")).hasCount(expected);
  }

  @Test
  void aPastDayIsAskedForInTheFormAndLeftByTheBand() {
    Page page = open("/themes/inference", WIDE, false);
    page.getByText("As of another day").click();
    page.getByLabel("Published by").fill("2026-02-01");
    page.locator(button("Show")).click();
    assertThat(page.getByText("You see the board as published by 1 Feb 2026.")).isVisible();
    page.locator(link("Back to today")).first().click();
    assertThat(page).hasURL(Pattern.compile("/themes/inference$"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-CN"})
  void noPageIsWiderThanTheNarrowestPhone(String language) {
    Page page = open("/help?lang=" + language, NARROWEST, true);
    for (String address : ONE_OF_EACH_SORT) {
      page.navigate(address);
      assertThat(page.evaluate("document.documentElement.lang")).isEqualTo(language);
      assertThat(page.evaluate("document.documentElement.scrollWidth"))
          .as(address)
          .isEqualTo(NARROWEST);
    }
  }

  private static Page open(String address, int width, boolean javaScript) {
    return browser.open(address, width, javaScript, "en-GB");
  }

  private static void tabTo(Page page, String selector) {
    Locator wanted = page.locator(selector).and(page.locator(":focus"));
    for (int i = 0; i < MOST_TABS && wanted.count() == 0; i++) {
      page.keyboard().press("Tab");
    }
    assertThat(wanted).hasCount(1);
  }
}
