package io.github.themeboard.importer.client;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Parts files into requests of a bearable size, in their order. */
final class Batches {
  static final int MOST_FILES = 50;
  static final long MOST_BYTES = 100_000_000;

  /** A file and its length when it was looked at. */
  record Sized(Path file, long bytes) {
    String name() {
      Path name = file.getFileName();
      return name == null ? file.toString() : name.toString();
    }
  }

  private Batches() {}

  /** No two files of one request have the same name: the server answers by name. */
  static List<List<Sized>> of(List<Sized> files) {
    List<List<Sized>> batches = new ArrayList<>();
    List<Sized> batch = new ArrayList<>();
    Set<String> names = new HashSet<>();
    long bytes = 0;
    for (Sized file : files) {
      boolean full = batch.size() == MOST_FILES || bytes + file.bytes() > MOST_BYTES;
      if (!batch.isEmpty() && (full || names.contains(file.name()))) {
        batches.add(batch);
        batch = new ArrayList<>();
        names.clear();
        bytes = 0;
      }
      batch.add(file);
      names.add(file.name());
      bytes += file.bytes();
    }
    if (!batch.isEmpty()) {
      batches.add(batch);
    }
    return batches;
  }
}
