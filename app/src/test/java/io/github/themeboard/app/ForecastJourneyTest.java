package io.github.themeboard.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.github.themeboard.app.Browsing.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.github.themeboard.app.forecast.Predictions;
import io.github.themeboard.domain.fact.Certainty;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader's way through the forecast ledger, in a real browser. */
@QuarkusTest
class ForecastJourneyTest {
  private static final int WIDE = 1440;
  private static final int PHONE = 390;
  private static Browsing browser;

  @Inject World world;
  @Inject Predictions predictions;

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
  void twoForecasts() {
    predictions.open();
    predictions.figure("Output doubled by then", Certainty.FORECAST, "2019");
    predictions.figure("Output doubles late", Certainty.FORECAST, "2199");
  }

  @AfterEach
  void nothingWentWrong() {
    browser.end();
    world.forget();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void fromTheNavigationToOneHouseAndWhatIsOverdue(boolean javaScript) {
    Page page = browser.open("/", WIDE, javaScript, "en-GB");
    page.locator("header nav").locator(link("Forecasts")).click();
    page.locator("select[name=house]").selectOption("house:test-delphi");
    show(page, javaScript);
    assertThat(page.locator("#list tr[data-fact]")).hasCount(2);
    page.locator("select[name=state]").selectOption("overdue");
    show(page, javaScript);
    assertThat(page.locator("#list tr[data-fact]")).hasCount(1);
    assertThat(page).hasURL(Pattern.compile("state=overdue"));
    assertThat(page.locator("#list")).containsText("Output doubled by then");
  }

  @Test
  void onAPhoneAFootnoteOfAForecastOpensItsPassage() {
    Page page = browser.open(Predictions.OF_THE_HOUSE, PHONE, true, "en-GB");
    Locator row = page.locator("#list tr[data-fact]").first();
    row.locator("a[data-cite]").first().click();
    assertThat(page.locator(".note:popover-open")).containsText("Foundry output doubles.");
    page.locator(".note:popover-open").locator("a").click();
    assertThat(page.locator("mark.asked")).hasText("Foundry output doubles.");
  }

  private static void show(Page page, boolean javaScript) {
    if (!javaScript) {
      page.locator("form.filters button").click();
    }
  }
}
