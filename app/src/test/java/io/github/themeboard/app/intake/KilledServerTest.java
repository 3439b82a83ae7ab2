package io.github.themeboard.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server that is killed in the middle of an import goes on with it. It takes the packaged server,
 * and is left out where that has not been built.
 */
@Tag("packaged")
class KilledServerTest {
  private static final Path SERVER = Path.of("target", "quarkus-app", "quarkus-run.jar");
  private static final String TOKEN = "a-token-of-the-test-with-more-than-32-characters";
  private static final String BOUNDARY = "themeboard-test-boundary";
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final int FILES = 200;

  private final HttpClient client = HttpClient.newHttpClient();
  @TempDir Path data;
  private int port;
  private Process server;

  @BeforeEach
  void begin() throws IOException {
    assumeTrue(Files.exists(SERVER), "the server is not packaged");
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    start();
  }

  @AfterEach
  void end() throws InterruptedException {
    if (server != null) {
      server.destroy();
      server.waitFor(30, TimeUnit.SECONDS);
      server.destroyForcibly();
    }
  }

  @Test
  void everyFileOfItBecomesOneArticle() throws Exception {
    String address = send();
    for (int done : new int[] {20, 90}) {
      await("so many are done", () -> ask(address).get("done").asInt() >= done);
      server.destroyForcibly().waitFor();
      start();
    }
    await("it is done", () -> ask(address).get("status").asText().equals("done"));
    JsonNode items = ask(address).get("items");
    Set<Long> articles = new HashSet<>();
    items.forEach(item -> articles.add(item.get("articleId").asLong()));
    assertThat(items).hasSize(FILES);
    assertThat(articles).hasSize(FILES).doesNotContain(0L);
    try (var waiting = Files.list(data.resolve("board/uploads/waiting"))) {
      assertThat(waiting).isEmpty();
    }
  }

  private void start() throws IOException {
    ProcessBuilder java =
        new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"),
            "-Xmx256m",
            "-jar",
            SERVER.toString());
    java.environment().put("THEMEBOARD_DATA", data.resolve("board").toString());
    java.environment().put("THEMEBOARD_ADMIN_TOKEN", TOKEN);
    java.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
    java.redirectErrorStream(true);
    java.redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve("log").toFile()));
    server = java.start();
    await("the server is ready", () -> status("/q/health/ready") == 200);
  }

  private String send() throws IOException, InterruptedException {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < FILES; i++) {
      body.append("--" + BOUNDARY + "\r\n")
          .append("Content-Disposition: form-data; name=\"files\"; filename=\"" + i + ".txt\"")
          .append("\r\n\r\n" + Notes.note(10_000 + i) + "\r\n");
    }
    body.append("--" + BOUNDARY + "--\r\n");
    HttpResponse<String> answer =
        client.send(
            request(Desk.IMPORTS)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private JsonNode ask(String address) {
    try {
      HttpResponse<String> answer =
          client.send(request(address).build(), HttpResponse.BodyHandlers.ofString());
      return new ObjectMapper().readTree(answer.body());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private int status(String address) {
    try {
      return client
          .send(request(address).build(), HttpResponse.BodyHandlers.discarding())
          .statusCode();
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
        .header("Authorization", "Bearer " + TOKEN);
  }

  private void await(String what, BooleanSupplier condition) throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end || !server.isAlive()) {
        throw new AssertionError("not " + what + ":\n" + Files.readString(data.resolve("log")));
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
