package io.github.themeboard.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the notes of an article stand, in a real browser. */
@QuarkusTest
class ArticleNotesJourneyTest {
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

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void onAPhoneTheyAreFoldedBelowTheText(boolean javaScript) {
    Page page = browser.open("/articles/1", PHONE, javaScript, "en-GB");
    Locator note = page.locator(".margin-notes > ol > li").first();
    assertThat(note).isHidden();
    page.locator(".margin-notes > summary").click();
    assertThat(note).isVisible();
    BoundingBox text = page.locator(".article-text").boundingBox();
    assertThat(note.boundingBox().y).isGreaterThan(text.y + text.height);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void onAWideScreenTheyStandBesideIt(boolean javaScript) {
    Page page = browser.open("/articles/1", WIDE, javaScript, "en-GB");
    Locator note = page.locator(".margin-notes > ol > li").first();
    assertThat(note).isVisible();
    BoundingBox text = page.locator(".article-text").boundingBox();
    assertThat(note.boundingBox().x).isGreaterThan(text.x + text.width);
    assertThat(page.locator(".margin-notes > summary")).isHidden();
  }
}
