package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.text.Folding;
import java.util.List;
import java.util.stream.Collectors;

/** Words that may stand right before a place, kept by their last character. */
final class Endings {
  /** The last characters of all words, and for each of them the words that end in it. */
  private final String lasts;

  private final String[][] words;

  private Endings(List<String> all) {
    lasts =
        all.stream()
            .map(word -> word.substring(word.length() - 1))
            .distinct()
            .collect(Collectors.joining());
    words = new String[lasts.length()][];
    for (int i = 0; i < words.length; i++) {
      String last = lasts.substring(i, i + 1);
      words[i] = all.stream().filter(word -> word.endsWith(last)).toArray(String[]::new);
    }
  }

  static Endings of(List<String> words) {
    return new Endings(words);
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
    int last = lasts.indexOf(text.charAt(to - 1));
    if (last < 0) {
      return false;
    }
    for (String word : words[last]) {
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
