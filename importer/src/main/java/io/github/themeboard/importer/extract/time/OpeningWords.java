package io.github.themeboard.importer.extract.time;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.WordFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The English words that a time may begin with, and which rules can fit behind each: nearly every
 * word of a text opens none, and trying every rule there cost a third of all reading.
 */
final class OpeningWords {
  /** The longest word of the file, "corresponding". */
  private static final int LONGEST = 13;

  private final Map<String, List<TimeRule>> rules = new HashMap<>();

  /** Words that open a time only together with the word behind them. */
  private final Set<String> leading;

  private final Set<String> following;

  /** For each first letter the lengths of words, as bits: most words of a text are sorted out. */
  private final int[] lengths = new int[26];

  OpeningWords(List<TimeRule> all) {
    WordFile file = WordFile.bundled("/extract/time-words.txt");
    Set<String> opening = Set.copyOf(file.section("OPENING"));
    leading = Set.copyOf(file.section("LEADING"));
    following = new HashSet<>(file.section("FOLLOWING"));
    following.addAll(opening);
    opening.forEach(word -> add(word, all));
    leading.forEach(word -> add(word, all));
  }

  private void add(String word, List<TimeRule> all) {
    rules.put(word, all.stream().filter(rule -> rule.beginsWith(word)).toList());
    lengths[word.charAt(0) - 'a'] |= 1 << word.length();
  }

  /** The rules that can fit where a word begins. */
  List<TimeRule> at(String lower, int at, int limit) {
    char c = lower.charAt(at);
    int end = letters(lower, at, limit);
    if (c < 'a'
        || c > 'z'
        || (lengths[c - 'a'] >> (end - at) & 1) == 0
        || code(lower, at, end, limit)) {
      return List.of();
    }
    String word = lower.substring(at, end);
    List<TimeRule> fitting = rules.getOrDefault(word, List.of());
    return leading.contains(word) && !followed(lower, end, limit) ? List.of() : fitting;
  }

  /** "FY25" is a time, "half5" and "first3" are names. */
  private static boolean code(String lower, int at, int end, int limit) {
    return end - at > 2
        && end < limit
        && Folding.digit(lower.charAt(end))
        && "qhf".indexOf(lower.charAt(at)) >= 0;
  }

  private boolean followed(String lower, int end, int limit) {
    return end < limit
        && lower.charAt(end) == ' '
        && following.contains(lower.substring(end + 1, letters(lower, end + 1, limit)));
  }

  /** Where the letters end, or just behind where they are too many. */
  private static int letters(String lower, int at, int limit) {
    int end = at;
    int most = Math.min(limit, at + LONGEST + 1);
    while (end < most && Folding.latin(lower.charAt(end))) {
      end++;
    }
    return end;
  }
}
