package io.github.themeboard.importer.compare;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.WordFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words that a short text is about: English ones without their endings, Chinese ones as pairs
 * of neighbouring ideographs, since Chinese does not part words. Numbers are left out.
 */
final class Words {
  /** Longer texts are cut: subjects, risks and events are sentences. */
  static final int LONGEST_TEXT = 600;

  private static final Set<String> EMPTY_ENGLISH;
  private static final List<String> EMPTY_CHINESE;

  static {
    WordFile empty = WordFile.bundled("/compare/empty-words.txt");
    EMPTY_ENGLISH = new HashSet<>(empty.section("en"));
    EMPTY_CHINESE = new ArrayList<>(empty.section("zh"));
    EMPTY_CHINESE.sort(Comparator.comparingInt(String::length).reversed());
  }

  private Words() {}

  /** The words of a text, in their order. */
  static Set<String> of(String text) {
    String lower = Folding.lower(Folding.fold(cut(text)));
    if (lower.chars().anyMatch(c -> Folding.ideograph((char) c))) {
      for (String empty : EMPTY_CHINESE) {
        lower = lower.replace(empty, "");
      }
    }
    Set<String> words = new LinkedHashSet<>();
    int i = 0;
    while (i < lower.length()) {
      int from = i;
      char c = lower.charAt(i);
      if (Folding.ideograph(c)) {
        while (i < lower.length() && Folding.ideograph(lower.charAt(i))) {
          i++;
        }
        addPairs(lower, from, i, words);
      } else if (wordly(c)) {
        while (i < lower.length() && (wordly(lower.charAt(i)) || inside(lower, i))) {
          i++;
        }
        addWord(lower.substring(from, i), words);
      } else {
        i++;
      }
    }
    return words;
  }

  /** The text as far as it is compared, never with half a character at its end. */
  static String cut(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
  }

  private static void addPairs(String lower, int from, int to, Set<String> words) {
    if (to - from == 1) {
      words.add(lower.substring(from, to));
    }
    for (int i = from; i + 2 <= to; i++) {
      words.add(lower.substring(i, i + 2));
    }
  }

  private static void addWord(String word, Set<String> words) {
    String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    if (!EMPTY_ENGLISH.contains(bare) && bare.chars().anyMatch(Character::isLetter)) {
      words.add(stem(bare));
    }
  }

  /** Takes off plural, participle and final e; enough to join the forms of one word. */
  private static String stem(String word) {
    String stem = word;
    if (stem.length() > 3 && stem.endsWith("s") && !stem.endsWith("ss")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    if (stem.length() > 6 && stem.endsWith("ing")) {
      stem = stem.substring(0, stem.length() - 3);
    } else if (stem.length() > 4 && stem.endsWith("ed")) {
      stem = stem.substring(0, stem.length() - 2);
    } else if (stem.length() > 4 && stem.endsWith("e")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    return stem.length() > 4 && (stem.endsWith("i") || stem.endsWith("y"))
        ? stem.substring(0, stem.length() - 1)
        : stem;
  }

  private static boolean wordly(char c) {
    return Character.isLetterOrDigit(c) && !Folding.ideograph(c);
  }

  /** An apostrophe or an ampersand between two letters belongs to the word. */
  private static boolean inside(String text, int i) {
    char c = text.charAt(i);
    return (c == '\'' || c == '&')
        && i + 1 < text.length()
        && Folding.latin(text.charAt(i - 1))
        && Folding.latin(text.charAt(i + 1));
  }

  /** How much of two sets is common: twice the common words by the words of both (Dice). */
  static double likeness(Set<String> a, Set<String> b) {
    return a.isEmpty() || b.isEmpty() ? 0 : 2.0 * common(a, b) / (a.size() + b.size());
  }

  /** How much of one set stands in another. */
  static double covered(Set<String> part, Set<String> whole) {
    return part.isEmpty() ? 0 : (double) common(part, whole) / part.size();
  }

  static int common(Set<String> a, Set<String> b) {
    Set<String> smaller = a.size() <= b.size() ? a : b;
    Set<String> larger = smaller == a ? b : a;
    return (int) smaller.stream().filter(larger::contains).count();
  }
}
