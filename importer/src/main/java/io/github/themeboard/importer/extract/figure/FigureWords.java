package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.text.WordFile;
import java.util.List;
import java.util.Set;

/** The words around numbers; they are data. Each number asks for many, without iterators. */
final class FigureWords {
  private static final WordFile FILE = WordFile.bundled("/extract/figure-words.txt");

  private FigureWords() {}

  static List<String> list(String section) {
    return FILE.section(section);
  }

  static Set<String> set(String section) {
    return Set.copyOf(FILE.section(section));
  }

  /** Whether a text holds one of some words. */
  static boolean held(String text, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (text.contains(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text begins with one of some words. */
  static boolean begin(String text, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (text.startsWith(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text ends in one of some words. */
  static boolean end(String text, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (text.endsWith(words.get(i))) {
        return true;
      }
    }
    return false;
  }
}
