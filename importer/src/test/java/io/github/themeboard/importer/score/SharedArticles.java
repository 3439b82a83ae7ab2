package io.github.themeboard.importer.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Labels that lie apart from their texts, whose names begin with the label's name. */
final class SharedArticles {
  private SharedArticles() {}

  static List<LabelledText> in(Path labels, Path texts) {
    try (Stream<Path> files = Files.list(labels)) {
      return files
          .filter(f -> f.toString().endsWith(".json"))
          .sorted()
          .map(f -> LabelledText.of(f, text(texts, f)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path text(Path texts, Path labels) {
    String name = labels.getFileName().toString().replace(".json", "");
    try (Stream<Path> files = Files.list(texts)) {
      return files
          .filter(f -> f.getFileName().toString().startsWith(name))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
