package io.github.themeboard.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a browser remembers for its reader, in a real browser. */
@QuarkusTest
class WatchJourneyTest {
  private static final int WIDE = 1440;
  private static final int PHONE = 390;
  private static final String LAST_YEAR =
      "localStorage.setItem('themeboard.visits', '{\"inference\":{\"now\":1700000000000}}')";

  private static Browsing browser;

  @Inject People people;

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
    people.with("reader");
  }

  @AfterEach
  void nothingWentWrong() {
    people.forget();
    browser.end();
  }

  @Test
  void aThemeSaysWhatChangedSinceTheLastVisitAndNothingJumps() {
    Page page = browser.open("/themes/inference", PHONE, true, "en-GB");
    Locator line = page.locator("[data-visit]");
    assertThat(line).isEmpty();
    page.evaluate(LAST_YEAR);
    page.reload();
    assertThat(line)
        .hasText(
            Pattern.compile(
                "Since your last visit on 14 Nov 2023: [1-9]\\d* new, 0 changed, 0 retracted."
                    + " Show changes"));
    assertThat(page.evaluate(SHIFTS)).isEqualTo(0);
    line.locator("a").click();
    assertThat(page).hasURL(Pattern.compile("/diff\\?theme=inference&from=2023-11-14T.*"));
  }

  /** How far parts of the page jumped in all since it was opened. */
  private static final String SHIFTS =
      "() => new Promise(done => { new PerformanceObserver(list =>"
          + " done(list.getEntries().reduce((sum, e) => sum + e.value, 0)))"
          + ".observe({type: 'layout-shift', buffered: true}); setTimeout(() => done(0), 300); })";

  @Test
  void withoutAnAccountTheBrowserKeepsTheListAndSignedInItIsOffered() {
    Page page = browser.open("/themes/inference", PHONE, true, "en-GB");
    page.locator(Browsing.button("Watch")).click();
    assertThat(page.locator(Browsing.button("Unwatch"))).isVisible();
    page.navigate("/companies/smic");
    page.locator(Browsing.button("Watch")).click();
    page.navigate("/watchlist");
    Locator entries = page.locator(".watch-list th[scope=row]");
    assertThat(entries).hasText(new String[] {"Inference", "SMIC"});
    page.locator(Browsing.button("Unwatch SMIC")).click();
    assertThat(entries).hasText(new String[] {"Inference"});
    page.navigate("/login");
    page.locator("input[name=name]").fill("test-reader");
    page.locator("input[name=password]").fill(People.PASSWORD);
    page.locator("main form button").first().click();
    assertThat(page.locator(".visitor")).containsText("test-reader");
    page.navigate("/watchlist");
    page.locator(Browsing.button("Add what this browser watches")).click();
    assertThat(entries).hasText(new String[] {"Inference"});
    assertThat(page.locator("[data-watch-merge]")).isHidden();
  }

  @Test
  void lookingAgainAtOnceIsTheSameVisit() {
    Page page = browser.open("/themes/inference", WIDE, true, "en-GB");
    page.evaluate(LAST_YEAR);
    page.reload();
    page.reload();
    assertThat(page.locator("[data-visit]")).containsText("14 Nov 2023");
  }

  @Test
  void withoutJavaScriptADayIsChosen() {
    Page page = browser.open("/themes/inference", WIDE, false, "en-GB");
    page.locator(".visit summary").click();
    page.locator(".visit input[name=from]").fill("2026-02-01");
    page.locator(".visit form button").click();
    assertThat(page).hasURL(Pattern.compile("/diff\\?theme=inference&from=2026-02-01"));
    assertThat(page.locator("h1").textContent()).isNotBlank();
  }
}
