package io.github.themeboard.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The box on every page shows what belongs to the word that stands in it, in a real browser. */
@QuarkusTest
class SearchBoxJourneyTest {
  private static final int WIDE = 1440;

  private static Browsing browser;

  private Page page;
  private Locator box;
  private Locator list;

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

  private void open() {
    page = browser.open("/risks", WIDE, true, "en-GB");
    box = page.locator(".search-box input[type=search]");
    list = page.locator("#suggestions");
  }

  private void write(String word) {
    box.pressSequentially(word);
    assertThat(list).containsText(word);
  }

  @Test
  void anEmptyWordClosesTheList() {
    open();
    write("IDC");
    for (int i = 0; i < 3; i++) {
      box.press("Backspace");
    }
    assertThat(list).isEmpty();
    write("chips");
    box.press("Escape");
    assertThat(list).isEmpty();
  }

  @Test
  void escapeClosesTheListWhereverTheFocusIs() {
    open();
    write("IDC");
    page.locator(".search-box button").focus();
    assertThat(list).isVisible();
    page.keyboard().press("Escape");
    assertThat(list).isEmpty();
    box.press("End");
    box.pressSequentially(" chips");
    assertThat(list).not().isEmpty();
  }

  @Test
  void aLateAnswerOpensNothing() {
    open();
    List<Route> held = new ArrayList<>();
    page.route("**/search/suggestions*", held::add);
    box.pressSequentially("IDC");
    page.waitForCondition(() -> held.size() == 1);
    page.locator(".search-box button").focus();
    page.keyboard().press("Escape");
    page.waitForResponse("**/search/suggestions*", held.get(0)::resume);
    assertThat(list).isEmpty();
    page.unroute("**/search/suggestions*");
    box.press("End");
    box.pressSequentially("c");
    assertThat(list).containsText("“IDCc”");
    assertThat(list).not().containsText("All hits");
  }
}
