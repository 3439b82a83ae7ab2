package io.github.themeboard.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.github.themeboard.app.Browsing.button;
import static io.github.themeboard.app.Browsing.link;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import io.github.themeboard.app.intake.Desk;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A curator's way from two files to a fact on the board and back, in a real browser. */
@QuarkusTest
class CurationJourneyTest {
  private static final int WIDE = 1440;
  private static final int PHONE = 390;
  private static final int MOST_STEPS = 80;
  private static final double MOST_MILLISECONDS = 60_000;

  /**
   * A note and its rewrite by somebody else. Each test has its own, because a server knows a text
   * again for as long as it runs.
   *
   * @param risk a warning of both
   */
  private record Story(String note, String rewrite, String risk) {
    static Story of(String title, String body, String risk) {
      String said = body + "\n\nRisk warning: " + risk + ".\n";
      return new Story(
          "Test note: " + title + "\n\nHarbour Lantern Research, 2026-03-12\n\n" + said,
          "Test again: "
              + title
              + "\n\nQuayside Daily, 2026-03-14\n\n"
              + said.replaceFirst("\\. ", ", a house writes. ")
              + "\nRead on.\n",
          risk);
    }

    FilePayload[] files() {
      return new FilePayload[] {file("wafers.txt", note), file("wafers-again.txt", rewrite)};
    }
  }

  private static final Story WAFERS =
      Story.of(
          "etching tools are short at wafer foundries",
          "Foundry capacity for advanced chips is sold out. Advanced foundries add wafer fab"
              + " lines, and every foundry asks for etching tools that nobody can deliver.\n\nThe"
              + " wafer foundry market is expected to reach USD 181.5 billion in 2028.",
          "deliveries of etching tools to foundries may slip by two quarters");

  private static final Story COOLING =
      Story.of(
          "liquid cooling becomes standard in new halls",
          "Liquid cooling spreads from pilot halls to whole campuses. Cold plate suppliers report"
              + " full books, and operators order pumps a year ahead.\n\nShipments of cold plates"
              + " should grow by 45% in 2026.",
          "a leak in one large hall may set back liquid cooling for a season");

  private static final Story ROBOTS =
      Story.of(
          "robots leave the laboratory",
          "Humanoid robots start work at three car plants. Reducer makers build new lines, and"
              + " each humanoid robot needs forty actuators.\n\nOrders for planetary roller screws"
              + " reached 120,000 units in 2025.",
          "humanoid robots may stay too slow for the assembly line");

  private static final List<String> CURATOR_PAGES =
      List.of(
          "/admin",
          "/admin/queue",
          "/admin/imports",
          "/admin/log",
          "/admin/facts/new",
          "/admin/facts/new?kind=figure",
          "/account");

  private static Browsing browser;

  @Inject People people;
  @Inject Desk desk;
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
  void invite() {
    people.with("curator");
  }

  @AfterEach
  void nothingWentWrongAndNothingIsLeft() {
    desk.forgetImports("test-%");
    world.forget();
    desk.forget();
    browser.end();
  }

  @Test
  void fromTwoDroppedFilesWithTheKeysToAFactOnTheBoardAndBack() {
    Page page = signedIn("/admin/imports", WIDE, true, "en-GB");
    drop(page, WAFERS);
    assertThat(page.getByText("2 files chosen")).isVisible();
    page.locator(button("Import files")).click();
    waitFor(page.locator("#import-summary[role=status]"), "imported: 2 of 2 done");
    assertThat(page.getByText("It reworks a text that the board has")).hasCount(1);

    tabTo(page, link("Review what wafers.txt says"));
    page.keyboard().press("Enter");
    String waiting = page.locator("#waiting").textContent();
    goOnTo(page, WAFERS.risk());
    assertThat(page.locator("#waiting")).hasText(waiting); // looking decides nothing
    assertThat(page.locator("mark.asked")).isInViewport();
    assertThat(page.locator("mark.asked")).containsText(WAFERS.risk());
    page.keyboard().press("a");
    assertThat(page.locator("#said")).containsText("Accepted");
    assertThat(page.locator("#candidate")).isFocused();
    assertThat(page.locator("#waiting")).not().hasText(waiting);
    final String review = page.url();

    page.navigate("/themes/foundry");
    Locator fact = page.locator("[data-fact]:has-text('" + WAFERS.risk() + "')").first();
    assertThat(fact).isVisible();
    page.navigate(fact.locator("a[data-cite]").first().getAttribute("href"));
    assertThat(page.locator("mark.asked")).containsText(WAFERS.risk());

    page.navigate(review);
    page.keyboard().press("u");
    assertThat(page.locator("#said")).containsText("Undone");
    assertThat(page.locator("#waiting")).hasText(waiting);
    page.navigate("/themes/foundry");
    assertThat(page.getByText(WAFERS.risk())).hasCount(0);

    page.navigate("/admin/log?actor=test-curator");
    assertThat(page.locator("tbody tr").first()).containsText("Undone");
    assertThat(page.locator("tbody tr").nth(1)).containsText("Accepted");
    assertThat(page.locator("tbody tr").nth(1)).containsText("taken back by act");
  }

  @Test
  void withoutJavaScriptFormsAndLinksDoTheSame() {
    Page page = signedIn("/admin/imports", WIDE, false, "en-GB");
    page.getByLabel("Text, Markdown, HTML or PDF files").setInputFiles(COOLING.files());
    page.locator(button("Import files")).click();
    reloadUntilDone(page, "imported: 2 of 2 done");
    page.locator(link("Review what wafers.txt says")).click();
    while (!page.locator("#candidate-text").textContent().contains(COOLING.risk())) {
      page.locator(link("Next")).click();
    }
    page.locator(button("Accept")).click();
    assertThat(page.locator("#said")).containsText("“a leak in one large hall");
    page.locator("role=button[name=/^Undo the last/]").click();
    assertThat(page.locator("#said")).containsText("Undone");
    page.navigate("/themes/green-computing");
    assertThat(page.getByText(COOLING.risk())).hasCount(0);
    page.navigate("/admin/log?actor=test-curator&verb=undo");
    assertThat(page.locator("tbody tr")).hasCount(1);
  }

  @Test
  void onAPhoneInChineseEverythingHasANameAndNothingIsTooWide() {
    Page page = signedIn("/admin/imports", PHONE, true, "zh-CN");
    assertThat(page.evaluate("document.documentElement.lang")).isEqualTo("zh-CN");
    page.getByLabel("文本、Markdown、HTML 或 PDF 文件").setInputFiles(ROBOTS.files());
    fits(page);
    page.locator(button("导入文件")).click();
    waitFor(page.locator("#import-summary[role=status]"), "已处理 2/2");
    fits(page);
    page.locator(link("审阅 wafers.txt 的内容")).click();
    goOnTo(page, ROBOTS.risk());
    fits(page);
    assertThat(page.locator("role=region[name='候选']")).isVisible();
    page.locator(button("采纳")).click();
    assertThat(page.locator("#said[role=status]")).containsText("已采纳");
    fits(page);
    page.keyboard().press("u");
    assertThat(page.locator("#said[role=status]")).containsText("已撤销");
    for (String address : CURATOR_PAGES) {
      page.navigate(address);
      assertThat(page.locator("role=heading[level=1]")).hasCount(1);
      fits(page);
    }
  }

  private static Page signedIn(String address, int width, boolean javaScript, String locale) {
    Page page = browser.open("/login?next=" + address, width, javaScript, locale);
    page.locator("input[name=name]").fill("test-curator");
    page.locator("input[type=password]").fill(People.PASSWORD);
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile(address + "$"));
    return page;
  }

  /** Drops both files onto the zone, as from a folder. */
  private static void drop(Page page, Story story) {
    var carried =
        page.evaluateHandle(
            """
            texts => {
              const carried = new DataTransfer();
              Object.entries(texts).forEach(([name, text]) =>
                carried.items.add(new File([text], name, { type: 'text/plain' })));
              return carried;
            }
            """,
            Map.of("wafers.txt", story.note(), "wafers-again.txt", story.rewrite()));
    page.locator("role=form[name='Files']").dispatchEvent("drop", Map.of("dataTransfer", carried));
  }

  private static FilePayload file(String name, String text) {
    return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }

  private static void waitFor(Locator summary, String words) {
    assertThat(summary)
        .containsText(
            words, new LocatorAssertions.ContainsTextOptions().setTimeout(MOST_MILLISECONDS));
  }

  private static void reloadUntilDone(Page page, String words) {
    long end = System.nanoTime() + (long) (MOST_MILLISECONDS * 1e6);
    while (!page.locator("#import-summary").textContent().contains(words)) {
      assertThat(System.nanoTime()).isLessThan(end);
      page.locator(link("Refresh")).click();
    }
  }

  /** Goes from candidate to candidate with the key for it. */
  private static void goOnTo(Page page, String words) {
    Locator text = page.locator("#candidate-text");
    for (int i = 0; i < MOST_STEPS && !text.textContent().contains(words); i++) {
      String before = page.url();
      page.keyboard().press("j");
      page.waitForURL(url -> !url.equals(before));
      assertThat(page.locator("#candidate")).isFocused();
    }
    assertThat(text).containsText(words);
  }

  private static void tabTo(Page page, String selector) {
    Locator wanted = page.locator(selector).and(page.locator(":focus"));
    for (int i = 0; i < MOST_STEPS && wanted.count() == 0; i++) {
      page.keyboard().press("Tab");
    }
    assertThat(wanted).hasCount(1);
  }

  private static void fits(Page page) {
    assertThat(page.evaluate("document.documentElement.scrollWidth"))
        .as(page.url())
        .isEqualTo(PHONE);
  }
}
