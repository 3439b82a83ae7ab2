package io.github.themeboard.app.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The database's own log files: seven, named after the weekday, and one for what starts it. */
record ServerLog(Path folder) {

  private static final Duration OLDEST = Duration.ofDays(6);
  private static final long LARGEST_BYTES = 10_000_000;

  /** Takes what the server says before its log collector runs, and a few lines of each start. */
  Path startFile() {
    return folder.resolve("start.log");
  }

  /**
   * Deletes files that are too old or too large. The server itself overwrites a weekday's file only
   * when it runs past midnight, which one that is started now and then never does.
   */
  void prune() throws IOException {
    Instant oldest = Instant.now().minus(OLDEST);
    for (Path file : files()) {
      if (Files.getLastModifiedTime(file).toInstant().isBefore(oldest)
          || Files.size(file) > LARGEST_BYTES) {
        Files.delete(file);
      }
    }
  }

  /** Where the files end now. */
  Mark mark() throws IOException {
    Map<Path, Long> sizes = new HashMap<>();
    for (Path file : files()) {
      sizes.put(file, Files.size(file));
    }
    return new Mark(sizes);
  }

  /** What was written since the mark. */
  String since(Mark mark) throws IOException {
    StringBuilder said = new StringBuilder();
    for (Path file : files()) {
      byte[] bytes = Files.readAllBytes(file);
      int from = Math.toIntExact(mark.sizes().getOrDefault(file, 0L));
      if (from < bytes.length) {
        said.append(new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8));
      }
    }
    return said.toString();
  }

  private List<Path> files() throws IOException {
    return PrivateFiles.list(folder).stream()
        .filter(file -> file.toString().endsWith(".log"))
        .sorted()
        .toList();
  }

  /** Sizes in bytes. */
  record Mark(Map<Path, Long> sizes) {}
}
