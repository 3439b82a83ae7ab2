package io.github.themeboard.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
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
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final int FILES = 200;

  @TempDir Path data;
  private PackagedServer server;

  @BeforeEach
  void begin() throws IOException {
    server = PackagedServer.start(data);
  }

  @AfterEach
  void end() throws InterruptedException {
    if (server != null) {
      server.end();
    }
  }

  @Test
  void everyFileOfItBecomesOneArticle() throws Exception {
    String address = server.send(FILES);
    for (int done : new int[] {20, 90}) {
      server.await(
          PATIENCE, "so many are done", () -> server.ask(address).get("done").asInt() >= done);
      server.killAndStart();
    }
    server.await(
        PATIENCE, "it is done", () -> server.ask(address).get("status").asText().equals("done"));
    JsonNode items = server.ask(address).get("items");
    Set<Long> articles = new HashSet<>();
    items.forEach(item -> articles.add(item.get("articleId").asLong()));
    assertThat(items).hasSize(FILES);
    assertThat(articles).hasSize(FILES).doesNotContain(0L);
    try (var waiting = Files.list(data.resolve("board/uploads/waiting"))) {
      assertThat(waiting).isEmpty();
    }
  }
}
