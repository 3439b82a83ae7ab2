package io.github.themeboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What axe-core can find is found on no page. Each page is looked at twice, so that it is seen wide
 * and narrow, light and dark, in English and in Chinese; neighbours in the other mixture.
 */
@QuarkusTest
class AccessibilityTest {
  private static final String ALL_RULES =
      """
      () => axe.run(document, {
        resultTypes: ['violations'],
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: { 'label-content-name-mismatch': { enabled: true } }
      }).then(found => found.violations.flatMap(violation => violation.nodes.map(node =>
        violation.id + ': ' + node.html.slice(0, 200) + ' | ' + node.failureSummary)))
      """;

  private static final String SEND =
      """
      ([address, fields, parts]) => {
        const form = document.createElement('form');
        form.method = 'post';
        form.action = address;
        if (parts) { form.enctype = 'multipart/form-data'; }
        const token = document.querySelector('input[name=_token]').value;
        Object.entries({ ...fields, _token: token }).forEach(([name, value]) => {
          const field = document.createElement('input');
          field.type = 'hidden';
          field.name = name;
          field.value = value;
          form.append(field);
        });
        document.body.append(form);
        window.left = true;
        form.submit();
      }
      """;

  private static Browsing browser;
  private static String axe;

  @Inject Tour tour;

  private Person admin;

  /** How a page is looked at. */
  private enum Look {
    WIDE_LIGHT_ENGLISH(1440, ColorScheme.LIGHT, "en-GB"),
    WIDE_DARK_CHINESE(1440, ColorScheme.DARK, "zh-CN"),
    NARROW_DARK_CHINESE(390, ColorScheme.DARK, "zh-CN"),
    NARROW_LIGHT_ENGLISH(390, ColorScheme.LIGHT, "en-GB");

    private final int width;
    private final ColorScheme scheme;
    private final String locale;

    Look(int width, ColorScheme scheme, String locale) {
      this.width = width;
      this.scheme = scheme;
      this.locale = locale;
    }
  }

  /** Looks that together show each width, scheme and language. */
  private static final List<List<Look>> PAIRS =
      List.of(
          List.of(Look.WIDE_LIGHT_ENGLISH, Look.NARROW_DARK_CHINESE),
          List.of(Look.WIDE_DARK_CHINESE, Look.NARROW_LIGHT_ENGLISH));

  @BeforeAll
  static void openBrowser() throws IOException {
    browser = Browsing.start();
    try (InputStream script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void prepare() {
    admin = Person.signedIn(tour.prepare());
  }

  @AfterEach
  void forget() {
    tour.forget();
  }

  @Test
  void nothingIsFoundOnThePagesOfWhoeverComesBy() {
    assertThat(faults(tour.outside(), Person.anonymous())).isEmpty();
  }

  @Test
  void nothingIsFoundOnThePagesOfCuratorsAndAdmins() {
    assertThat(faults(tour.inside(), admin)).isEmpty();
  }

  private static List<String> faults(List<Tour.Stop> stops, Person person) {
    List<String> faults = new ArrayList<>();
    for (Look look : Look.values()) {
      Page page = open(look, person);
      for (int i = 0; i < stops.size(); i++) {
        if (PAIRS.get(i % PAIRS.size()).contains(look)) {
          String where = look + " " + stops.get(i) + ": ";
          look(page, stops.get(i)).forEach(fault -> faults.add(where + fault));
        }
      }
      page.context().close();
    }
    return faults;
  }

  private static Page open(Look look, Person person) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions().setLocale(look.locale).setColorScheme(look.scheme);
    return browser.open("/login", look.width, options, cookies(person));
  }

  private static List<Cookie> cookies(Person person) {
    String session = person.cookie("themeboard_session");
    return session.isEmpty()
        ? List.of()
        : List.of(new Cookie("themeboard_session", session).setDomain("127.0.0.1").setPath("/"));
  }

  @SuppressWarnings("unchecked") // what the script above answers
  private static List<String> look(Page page, Tour.Stop stop) {
    if (stop.form().isEmpty()) {
      page.navigate(stop.address());
    } else {
      page.navigate(page.url().contains("/admin") ? "/account" : "/login");
      boolean parts = stop.address().endsWith("/previews");
      page.evaluate(SEND, List.of(stop.address(), Map.copyOf(stop.form()), parts));
      page.waitForFunction("!window.left && document.readyState === 'complete'");
    }
    page.evaluate(axe);
    return (List<String>) page.evaluate(ALL_RULES);
  }
}
