package io.github.themeboard.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import io.github.themeboard.app.fetch.FetchRefused.Reason;
import io.vertx.core.Vertx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages are fetched from the address that was looked at, within limits, and from nowhere else. */
class OutboundClientTest {
  private static Vertx vertx;

  private final AtomicInteger visits = new AtomicInteger();
  private HttpServer site;

  @BeforeAll
  static void begin() {
    vertx = Vertx.vertx();
  }

  @AfterAll
  static void end() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @BeforeEach
  void open() throws IOException {
    site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    site.setExecutor(Executors.newCachedThreadPool());
    page("/page", "text/html", "<p>Sensors sell.</p>".getBytes(StandardCharsets.UTF_8));
    redirect("/moved", "/page");
    redirect("/inside", "http://127.0.0.1:" + site.getAddress().getPort() + "/page");
    redirect("/metadata", "http://169.254.169.254/latest/meta-data/");
    redirect("/file", "file:///etc/passwd");
    redirect("/round", "/round");
    site.start();
  }

  @AfterEach
  void close() {
    site.stop(0);
  }

  @Test
  void aPageIsFetchedOverItsRedirects() throws FetchRefused {
    Fetched fetched = fetch("/moved");
    assertThat(fetched.url()).isEqualTo(address("/page"));
    assertThat(fetched.name()).isEqualTo("page.html");
    assertThat(new String(fetched.content(), StandardCharsets.UTF_8)).contains("Sensors sell.");
  }

  @Test
  void everyRedirectIsLookedAt() {
    assertThat(refused("/inside")).isEqualTo(Reason.ADDRESS_NOT_ALLOWED);
    assertThat(refused("/metadata")).isEqualTo(Reason.ADDRESS_NOT_ALLOWED);
    assertThat(refused("/file")).isEqualTo(Reason.ADDRESS_NOT_ALLOWED);
    assertThat(refused("/round")).isEqualTo(Reason.REDIRECTS_TOO_FAR);
  }

  @Test
  void aHostIsLookedUpOnceForEachCall() throws FetchRefused {
    AtomicInteger looks = new AtomicInteger();
    Gate.Lookup rebinding =
        host -> {
          looks.incrementAndGet();
          return new InetAddress[] {InetAddress.getLoopbackAddress()};
        };
    client(FetchWorld.open().time(), rebinding).fetch(address("/page"));
    assertThat(looks).hasValue(1);
    assertThat(visits).hasValue(1);
  }

  @Test
  void aLookUpThatAnswersOtherwiseTheSecondTimeOpensNothing() {
    AtomicInteger looks = new AtomicInteger();
    Gate.Lookup rebinding =
        host ->
            new InetAddress[] {
              looks.getAndIncrement() == 0
                  ? GateTest.address("93.184.215.14")
                  : InetAddress.getLoopbackAddress()
            };
    FetchWorld settings = new FetchWorld(null, null, Duration.ofSeconds(1));
    Gate gate = new Gate(settings, rebinding);
    FetchRefused refused =
        catchThrowableOfType(
            FetchRefused.class,
            () -> {
              gate.addresses(Target.of(URI.create("http://site.example/")));
              gate.addresses(Target.of(URI.create("http://site.example/")));
            });
    assertThat(refused.reason()).isEqualTo(Reason.ADDRESS_NOT_ALLOWED);
  }

  @Test
  void aPageOfAnotherKindOrWithAnErrorIsRefused() {
    page("/picture", "image/png", new byte[] {1});
    status("/gone", 404);
    assertThat(refused("/picture")).isEqualTo(Reason.NO_ARTICLE_TYPE);
    assertThat(refused("/gone")).isEqualTo(Reason.REFUSED_BY_SITE);
  }

  @Test
  void aPageThatIsTooLargeIsRefusedPackedOrNot() throws IOException {
    byte[] large = new byte[FetchWorld.MOST_BYTES + 1];
    page("/large", "text/plain", large);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(large);
    }
    site.createContext(
        "/packed",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/plain");
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          exchange.sendResponseHeaders(200, packed.size());
          packed.writeTo(exchange.getResponseBody());
          exchange.close();
        });
    assertThat(refused("/large")).isEqualTo(Reason.TOO_LARGE);
    assertThat(refused("/packed")).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void aSiteThatDripsOrIsSilentIsGivenUp() {
    site.createContext("/silent", exchange -> awaitEnd());
    site.createContext(
        "/dripping",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/plain");
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('.');
          exchange.getResponseBody().flush();
          awaitEnd();
        });
    for (String path : List.of("/silent", "/dripping")) {
      FetchRefused refused =
          catchThrowableOfType(
              FetchRefused.class,
              () -> client(Duration.ofMillis(500), inside()).fetch(address(path)));
      assertThat(refused.reason()).isEqualTo(Reason.NO_CONNECTION);
    }
  }

  @Test
  void theSitesCharsetIsKept() throws FetchRefused {
    page("/gbk", "text/html; charset=GBK", "<p>光模块</p>".getBytes(Charset.forName("GBK")));
    assertThat(new String(fetch("/gbk").content(), StandardCharsets.UTF_8))
        .isEqualTo("\uFEFF<p>光模块</p>");
  }

  private Fetched fetch(String path) throws FetchRefused {
    return client(Duration.ofSeconds(10), inside()).fetch(address(path));
  }

  private Reason refused(String path) {
    return catchThrowableOfType(FetchRefused.class, () -> fetch(path)).reason();
  }

  private static Gate.Lookup inside() {
    return host ->
        new InetAddress[] {
          host.equals("site.example")
              ? InetAddress.getLoopbackAddress()
              : InetAddress.getByName(host)
        };
  }

  private OutboundClient client(Duration time, Gate.Lookup lookup) {
    FetchWorld settings = new FetchWorld(null, List.of("site.example"), time);
    return new OutboundClient(vertx, settings, new Gate(settings, lookup), "test");
  }

  private URI address(String path) {
    return URI.create("http://site.example:" + site.getAddress().getPort() + path);
  }

  private void page(String path, String type, byte[] body) {
    site.createContext(
        path,
        exchange -> {
          visits.incrementAndGet();
          exchange.getResponseHeaders().set("Content-Type", type);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }

  private void status(String path, int status) {
    site.createContext(
        path,
        exchange -> {
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
  }

  private void redirect(String path, String to) {
    site.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", to);
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
  }

  /** Until the caller has gone, or long enough for a test. */
  private static void awaitEnd() {
    try {
      new CountDownLatch(1).await(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
