package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.extract.time.Mention;
import io.github.themeboard.importer.text.Folding;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a figure is a figure of, in words of its own sentence. */
final class Subjects {
  private static final int LONGEST = 80;
  private static final int SHORTEST = 2;

  /** Words that say nothing of what is counted, at the beginning or the end of a subject. */
  private static final Set<String> EMPTY = FigureWords.set("EMPTY");

  private static final int LONGEST_EMPTY = EMPTY.stream().mapToInt(String::length).max().orElse(0);

  private Subjects() {}

  /**
   * The words before the number, without times and verbs; if they say nothing, those behind it, and
   * else the earlier subject.
   */
  static @Nullable String of(
      String text,
      Clause clause,
      Quantity quantity,
      int previousEnd,
      List<Mention> times,
      List<Cue> cues,
      @Nullable String earlier) {
    String words = before(text, clause, quantity, previousEnd, times, cues);
    if (words != null) {
      return words;
    }
    String behind = behind(text, clause, quantity, cues);
    return behind != null && earlier == null ? behind : earlier;
  }

  private static @Nullable String before(
      String text,
      Clause clause,
      Quantity quantity,
      int previousEnd,
      List<Mention> times,
      List<Cue> cues) {
    int from = Math.max(clause.start(), previousEnd);
    int to = quantity.start();
    for (Mention time : times) {
      if (time.start() <= from + 4 && time.end() > from && time.end() <= to) {
        from = time.end();
      }
    }
    for (Cue cue : cues) {
      boolean verb =
          cue.sort() == Cue.Sort.GROWTH
              || cue.sort() == Cue.Sort.LEVEL
              || cue.sort() == Cue.Sort.CAGR;
      if (verb && cue.start() >= from && cue.end() <= to) {
        to = cue.start();
        break;
      }
    }
    return meaning(text.substring(from, Math.max(from, to)));
  }

  /** "the 91.5 billion yuan renewal fund": what is counted stands behind. */
  private static @Nullable String behind(
      String text, Clause clause, Quantity quantity, List<Cue> cues) {
    int to = clause.end();
    for (Cue cue : cues) {
      boolean verb = cue.sort() == Cue.Sort.GROWTH || cue.sort() == Cue.Sort.LEVEL;
      if (verb && cue.start() > quantity.end() && cue.start() < to) {
        to = cue.start();
        break;
      }
    }
    return meaning(text.substring(quantity.end(), Math.max(quantity.end(), to)));
  }

  private static @Nullable String meaning(String raw) {
    String words = trim(raw);
    if (words.length() > LONGEST) {
      words = words.substring(words.length() - LONGEST);
      int blank = words.indexOf(' ');
      words = trim(blank > 0 && blank < 20 ? words.substring(blank) : words);
    }
    return lettered(words) ? words : null;
  }

  private static boolean lettered(String words) {
    int letters = 0;
    for (int i = 0; i < words.length() && letters < SHORTEST; i++) {
      letters += Character.isLetter(words.charAt(i)) ? 1 : 0;
    }
    return letters >= SHORTEST;
  }

  /** Without marks and empty words at both ends. */
  private static String trim(String words) {
    int from = 0;
    int to = words.length();
    while (true) {
      while (from < to && !Character.isLetterOrDigit(words.charAt(from))) {
        from++;
      }
      while (to > from && !Character.isLetterOrDigit(words.charAt(to - 1))) {
        to--;
      }
      int first = words.indexOf(' ', from);
      int last = words.lastIndexOf(' ', to - 1);
      int second = first < 0 || first > to ? to : first;
      if (empty(words, from, second)) {
        from = second;
      } else if (last > from && empty(words, last + 1, to)) {
        to = last;
      } else {
        return words.substring(from, to);
      }
    }
  }

  private static boolean empty(String words, int from, int to) {
    return to - from <= LONGEST_EMPTY && EMPTY.contains(Folding.lower(words.substring(from, to)));
  }
}
