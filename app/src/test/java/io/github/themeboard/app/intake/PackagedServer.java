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
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The packaged server with 256 megabytes, and a program that imports into it with a token. */
final class PackagedServer {
  private static final Path SERVER = Path.of("target", "quarkus-app", "quarkus-run.jar");
  private static final String TOKEN = "a-token-of-the-test-with-more-than-32-characters";
  private static final String BOUNDARY = "themeboard-test-boundary";
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private final HttpClient client = HttpClient.newHttpClient();
  private final Path data;
  private final int port;
  private Process process;

  private PackagedServer(Path data, int port) {
    this.data = data;
    this.port = port;
  }

  /** Starts the server on a board of its own; the test is left out where it is not packaged. */
  static PackagedServer start(Path data) throws IOException {
    assumeTrue(Files.exists(SERVER), "the server is not packaged");
    PackagedServer server = new PackagedServer(data, freePort());
    server.start();
    return server;
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
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
    process = java.start();
    await(PATIENCE, "the server is ready", () -> status("/q/health/ready") == 200);
  }

  /** Kills it, as a power cut does, and starts it again on the same board. */
  void killAndStart() throws IOException, InterruptedException {
    process.destroyForcibly().waitFor();
    start();
  }

  void end() throws InterruptedException {
    process.destroy();
    process.waitFor(30, TimeUnit.SECONDS);
    process.destroyForcibly();
  }

  /**
   * Sends invented notes as one import.
   *
   * @return where it tells how far it is
   */
  String send(int notes) throws IOException, InterruptedException {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < notes; i++) {
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

  /** What the server answers, as JSON. */
  JsonNode ask(String address) {
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

  /** The status of an answer to a reader; 0 if there is none. */
  int status(String address) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address)).build();
      return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
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

  /** The most memory that the server's process has had; 0 where the system does not tell. */
  long peakMegabytes() throws IOException {
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    if (!Files.exists(status)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    }
  }

  void await(Duration patience, String what, BooleanSupplier condition) throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end || !process.isAlive()) {
        process.destroyForcibly();
        throw new AssertionError("not " + what + ":\n" + Files.readString(data.resolve("log")));
      }
      pause(Duration.ofMillis(100));
    }
  }

  static void pause(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
