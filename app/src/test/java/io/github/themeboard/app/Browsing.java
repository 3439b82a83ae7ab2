package io.github.themeboard.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import io.restassured.RestAssured;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The browser of this machine, and what went wrong in it. */
final class Browsing implements AutoCloseable {
  /** Waits until each chart of a page is drawn; its pixels are read once. */
  static final String ALL_CHARTS_PAINTED =
      """
      () => {
        const all = [...document.querySelectorAll('figure[data-chart] canvas')];
        return window.Chart && all.every(canvas => Chart.getChart(canvas))
          && all.every(canvas => canvas.getContext('2d')
            .getImageData(0, 0, canvas.width, canvas.height).data.some(byte => byte !== 0));
      }
      """;

  private static final int MOST_MILLISECONDS = 10_000;
  private static final int HEIGHT = 900;

  private final Playwright playwright;
  private final Browser browser;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();
  private BrowserContext context;

  private Browsing(Path chromium) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  /** Starts the browser; tests are skipped, and say so, where there is none. */
  static Browsing start() {
    Optional<Path> chromium = Chromium.find();
    assumeTrue(chromium.isPresent(), Chromium.MISSING);
    return new Browsing(chromium.get());
  }

  @Override
  public void close() {
    playwright.close();
  }

  /** Opens a page as a new visitor. */
  Page open(String address, int width, boolean javaScript, String locale) {
    return open(
        address,
        width,
        new Browser.NewContextOptions().setLocale(locale).setJavaScriptEnabled(javaScript),
        List.of());
  }

  /** Opens a page as a visitor who has cookies. */
  Page open(String address, int width, Browser.NewContextOptions options, List<Cookie> cookies) {
    complaints.clear();
    requests.clear();
    context = browser.newContext(options.setBaseURL(board()).setViewportSize(width, HEIGHT));
    context.addCookies(cookies);
    context.setDefaultTimeout(MOST_MILLISECONDS);
    Page page = context.newPage();
    page.onRequest(request -> requests.add(request.url()));
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text());
          }
        });
    page.navigate(address);
    return page;
  }

  /** Every address that was asked for since the visitor came. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  /** Ends the visit, in which nothing went wrong and nothing came from elsewhere. */
  void end() {
    context.close();
    assertThat(complaints).isEmpty();
    assertThat(requests).isNotEmpty().allMatch(url -> url.startsWith(board()));
  }

  private static String board() {
    return "http://127.0.0.1:" + RestAssured.port;
  }

  // By selectors of roles: the methods of roles write LINK as "lınk" on a Turkish machine.
  static String link(String name) {
    return "role=link[name=\"" + name + "\"]";
  }

  static String button(String name) {
    return "role=button[name=\"" + name + "\"]";
  }
}
