package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that may stand right before a place, kept by their last character. */
final class Endings {
  private final Map<Character, List<String>> words = new HashMap<>();

  private Endings() {}

  static Endings of(List<String> words) {
    Endings endings = new Endings();
    for (String word : words) {
      char last = word.charAt(word.length() - 1);
      endings.words.computeIfAbsent(last, c -> new ArrayList<>()).add(word);
    }
    return endings;
  }

  /** The same words, each with a blank behind it that ends in a letter or a full stop. */
  static Endings spaced(List<String> words) {
    return of(words.stream().map(Endings::spaced).toList());
  }

  private static String spaced(String word) {
    char last = word.charAt(word.length() - 1);
    return Folding.latin(last) || last == '.' ? word + " " : word;
  }

  /** Whether one of the words ends at a place. */
  boolean end(String text, int from, int to) {
    return found(text, from, to, false);
  }

  /** Whether one of the words ends at a place, with no letter right before it. */
  boolean endWhole(String text, int from, int to) {
    return found(text, from, to, true);
  }

  private boolean found(String text, int from, int to, boolean whole) {
    if (to <= from) {
      return false;
    }
    for (String word : words.getOrDefault(text.charAt(to - 1), List.of())) {
      int start = to - word.length();
      if (start >= from
          && text.startsWith(word, start)
          && !(whole && start > from && Character.isLetter(text.charAt(start - 1)))) {
        return true;
      }
    }
    return false;
  }
}
