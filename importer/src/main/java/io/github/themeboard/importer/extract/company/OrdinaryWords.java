package io.github.themeboard.importer.extract.company;

import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.WordFile;
import java.util.HashSet;
import java.util.Set;

/**
 * Chinese runs its words together: what looks like a short name may be the middle of a longer word,
 * or the end of one word and the beginning of the next.
 */
final class OrdinaryWords {
  /** A longer name hardly comes about by chance. */
  private static final int LONGEST_NAME = 3;

  private static final int LONGEST_WORD = 6;

  /** What counts things, and opens some names too. */
  private static final String COUNTED = "亿万日";

  private static final String COUNTS = "一二三四五六七八九十百千数几多余";

  private final Set<String> words;
  private final Set<String> names;

  /** Two characters that stand side by side in some word: that spares most places a look. */
  private final Set<Integer> pairs = new HashSet<>();

  OrdinaryWords() {
    WordFile file = WordFile.bundled("/extract/ordinary-words.txt");
    words = new HashSet<>(file.section("words"));
    names = new HashSet<>(file.section("names that are words"));
    for (String word : words) {
      for (int i = 1; i < word.length(); i++) {
        pairs.add(pair(word.charAt(i - 1), word.charAt(i)));
      }
    }
  }

  /** Whether the characters of a name are here but those of ordinary words. */
  boolean cover(Anatomy anatomy, int start, int end) {
    String text = anatomy.folded();
    if (!chinese(text, start, end)) {
      return false;
    }
    boolean bracket = end < text.length() && text.charAt(end) == '(';
    if (names.contains(text.substring(start, end))) {
      return !bracket;
    }
    boolean shortName = !bracket && end - start <= LONGEST_NAME;
    if (shortName && counted(text, start)) {
      return true;
    }
    if (!joined(text, start) && !joined(text, end)) {
      return false;
    }
    if (holds(text, start, end)) {
      return true;
    }
    if (!shortName) {
      return false;
    }
    int left = endOfWordAcross(text, start, end);
    int right = end - start == 2 ? startOfWordAcross(text, start, end) : -1;
    // Two words that meet inside of the name leave nothing of it.
    return left > 0 && left == right
        || left > 0 && !wordEndsAt(text, start)
        || right > 0 && !wordStartsAt(text, end);
  }

  private static boolean chinese(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Folding.ideograph(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word may go on across a place. */
  private boolean joined(String text, int at) {
    return at > 0
        && at < text.length()
        && pairs.contains(pair(text.charAt(at - 1), text.charAt(at)));
  }

  private static int pair(char left, char right) {
    return left << 16 | right;
  }

  /** In 5亿联合 and 3日立案 the first character belongs to the number. */
  private static boolean counted(String text, int start) {
    return start > 0
        && COUNTED.indexOf(text.charAt(start)) >= 0
        && (Folding.digit(text.charAt(start - 1)) || COUNTS.indexOf(text.charAt(start - 1)) >= 0);
  }

  /** Whether a longer word stands over the whole of the name. */
  private boolean holds(String text, int start, int end) {
    for (int from = Math.max(0, end - LONGEST_WORD); from <= start; from++) {
      for (int to = end; to <= Math.min(text.length(), from + LONGEST_WORD); to++) {
        if (to - from > end - start && words.contains(text.substring(from, to))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The end, inside of the name, of a word that begins before it; -1 if there is none. */
  private int endOfWordAcross(String text, int start, int end) {
    for (int to = start + 1; to < end; to++) {
      for (int from = Math.max(0, to - LONGEST_WORD); from < start; from++) {
        if (words.contains(text.substring(from, to))) {
          return to;
        }
      }
    }
    return -1;
  }

  /** The start, inside of the name, of a word that ends behind it; -1 if there is none. */
  private int startOfWordAcross(String text, int start, int end) {
    for (int from = start + 1; from < end; from++) {
      for (int to = end + 1; to <= Math.min(text.length(), from + LONGEST_WORD); to++) {
        if (words.contains(text.substring(from, to))) {
          return from;
        }
      }
    }
    return -1;
  }

  private boolean wordEndsAt(String text, int end) {
    for (int from = Math.max(0, end - LONGEST_WORD); from <= end - 2; from++) {
      if (words.contains(text.substring(from, end))) {
        return true;
      }
    }
    return false;
  }

  private boolean wordStartsAt(String text, int start) {
    for (int to = start + 2; to <= Math.min(text.length(), start + LONGEST_WORD); to++) {
      if (words.contains(text.substring(start, to))) {
        return true;
      }
    }
    return false;
  }
}
