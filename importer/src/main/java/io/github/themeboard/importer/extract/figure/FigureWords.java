package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.text.WordFile;
import java.util.List;
import java.util.Set;

/** The words around numbers; they are data. */
final class FigureWords {
  private static final WordFile FILE = WordFile.bundled("/extract/figure-words.txt");

  private FigureWords() {}

  static List<String> list(String section) {
    return FILE.section(section);
  }

  static Set<String> set(String section) {
    return Set.copyOf(FILE.section(section));
  }
}
