package io.github.themeboard.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A reader's ways through the marks of an article, in a real browser. */
@QuarkusTest
class ArticleJourneyTest {
  private static final int WIDE = 1440;
  private static final int PHONE = 390;

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
  void theKeysLeadFromPassageToPassageAndBack() {
    Page page = open(WIDE, true);
    page.locator("h1").click();
    page.keyboard().press("n");
    assertThat(page.locator(".article-text mark:focus")).isInViewport();
    assertThat(page.locator(".mark-place")).hasText(Pattern.compile("^1 of \\d+$"));
    page.keyboard().press("n");
    assertThat(page.locator(".mark-place")).hasText(Pattern.compile("^2 of \\d+$"));
    page.keyboard().press("p");
    assertThat(page.locator(".mark-place")).hasText(Pattern.compile("^1 of \\d+$"));
    assertThat(page.locator("mark.asked")).hasCount(1);
    assertThat(page.locator(".passages li.asked")).hasCount(1);
  }

  @Test
  void withoutJavaScriptTheLinksLeadThere() {
    Page page = open(PHONE, false);
    page.locator(Browsing.link("Next")).click();
    assertThat(page.locator("mark.asked")).isInViewport();
    assertThat(page.locator(".mark-place")).hasText(Pattern.compile("^1 of \\d+$"));
  }

  @Test
  void aKindIsSwitchedOffAndOnInPlace() {
    Page page = open(WIDE, true);
    Locator risks = page.locator("mark[data-kinds=risk]");
    int all = risks.count();
    assertThat(all).isPositive();
    page.locator("#kind-risk").click();
    assertThat(risks).hasCount(0);
    assertThat(page).hasURL(Pattern.compile("[?&]kinds="));
    page.locator("#kind-risk").click();
    assertThat(risks).hasCount(all);
  }

  @Test
  void onAWideScreenNotesStandInTheOrderOfTheirPassagesAndCoverNothing() {
    Page page = open(WIDE, true);
    assertThat(page.locator(".margin-notes > ol > li").first()).isVisible();
    List<BoundingBox> notes =
        page.locator(".margin-notes > ol > li").all().stream().map(Locator::boundingBox).toList();
    for (int i = 1; i < notes.size(); i++) {
      BoundingBox above = notes.get(i - 1);
      assertThat(notes.get(i).y).isGreaterThanOrEqualTo(above.y + above.height - 1);
    }
    BoundingBox last = notes.get(notes.size() - 1);
    BoundingBox layout = page.locator(".article-layout").boundingBox();
    assertThat(last.y + last.height).isLessThanOrEqualTo(layout.y + layout.height + 1);
  }

  private static Page open(int width, boolean javaScript) {
    return browser.open("/articles/1", width, javaScript, "en-GB");
  }
}
