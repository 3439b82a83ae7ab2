package io.github.themeboard.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A thousand articles come in by the API of a server with 256 megabytes, while readers read: all of
 * them end as articles, and a reader waits at most twice as long as before.
 */
@Tag("benchmark")
class ImportLoadBenchmarkTest {
  private static final Logger LOG = Logger.getLogger(ImportLoadBenchmarkTest.class);
  private static final int ARTICLES = 1_000;
  private static final int WARM = 300;
  private static final int MEASURED = 400;
  private static final double MOST = 2;

  /** Between two pages of one reader, who reads what there is. */
  private static final Duration READING = Duration.ofMillis(20);

  private static final List<String> READ =
      List.of(
          "/",
          "/themes/inference",
          "/risks",
          "/companies/huawei",
          "/articles/1",
          "/api/v1/facts?limit=50");

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
  void aThousandArticlesComeInWhileReadersRead() throws Exception {
    read(WARM);
    Readers before = read(MEASURED);
    long begun = System.nanoTime();
    String address = server.send(ARTICLES);
    AtomicBoolean over = new AtomicBoolean();
    CompletableFuture<Readers> reading = CompletableFuture.supplyAsync(() -> readUntil(over));
    JsonNode state;
    try {
      server.await(Duration.ofMinutes(30), "all are in", () -> done(address));
      state = server.ask(address);
    } finally {
      over.set(true);
    }
    Duration took = Duration.ofNanos(System.nanoTime() - begun);
    Readers during = reading.get();
    LOG.warnf(
        "%d articles in %s s, peak memory of the process %d MB (heap at most 256 MB)%n"
            + "readers before: %s%nreaders during: %s",
        ARTICLES, took.toSeconds(), server.peakMegabytes(), before, during);
    assertThat(articles(state)).hasSize(ARTICLES);
    assertThat(during.median()).isLessThanOrEqualTo(before.median().multipliedBy((long) MOST));
  }

  /** How long readers waited for a page. */
  private record Readers(int pages, Duration median, Duration most) {
    static Readers of(List<Long> nanos) {
      List<Long> sorted = nanos.stream().sorted().toList();
      return new Readers(
          sorted.size(),
          Duration.ofNanos(sorted.get(sorted.size() / 2)),
          Duration.ofNanos(sorted.get(sorted.size() * 95 / 100)));
    }

    @Override
    public String toString() {
      return "%d pages, median %.2f ms, nineteen of twenty within %.2f ms"
          .formatted(pages, median.toNanos() / 1e6, most.toNanos() / 1e6);
    }
  }

  private Readers read(int pages) {
    List<Long> nanos = new ArrayList<>();
    for (int i = 0; i < pages; i++) {
      nanos.add(readOne(i));
    }
    return Readers.of(nanos);
  }

  private Readers readUntil(AtomicBoolean over) {
    List<Long> nanos = new ArrayList<>();
    for (int i = 0; !over.get(); i++) {
      nanos.add(readOne(i));
    }
    return Readers.of(nanos);
  }

  private long readOne(int number) {
    String address = READ.get(number % READ.size());
    long begun = System.nanoTime();
    assertThat(server.status(address)).as(address).isEqualTo(200);
    long took = System.nanoTime() - begun;
    PackagedServer.pause(READING);
    return took;
  }

  private boolean done(String address) {
    return List.of("done", "failed").contains(server.ask(address).get("status").asText());
  }

  private static Set<Long> articles(JsonNode state) {
    Set<Long> articles = new HashSet<>();
    state
        .get("items")
        .forEach(
            item -> {
              assertThat(item.get("status").asText()).as(item.toString()).isEqualTo("done");
              articles.add(item.get("articleId").asLong());
            });
    articles.remove(0L);
    return articles;
  }
}
