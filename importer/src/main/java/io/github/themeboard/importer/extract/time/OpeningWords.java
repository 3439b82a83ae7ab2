package io.github.themeboard.importer.extract.time;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Phrases;
import io.github.themeboard.importer.text.Phrases.Found;
import io.github.themeboard.importer.text.WordFile;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The English words that a time may begin with, and which rules can fit behind each: nearly every
 * word of a text opens none, and trying every rule there cost a third of all reading.
 */
final class OpeningWords {
  /**
   * What a word opens.
   *
   * @param followed the rules by the word behind it, if it opens times only together with that
   */
  private record Opening(List<TimeRule> rules, @Nullable Phrases<List<TimeRule>> followed) {}

  private final Phrases<Opening> words = new Phrases<>();

  OpeningWords(List<TimeRule> all) {
    WordFile file = WordFile.bundled("/extract/time-words.txt");
    Set<String> following = new LinkedHashSet<>(file.section("FOLLOWING"));
    following.addAll(file.section("OPENING"));
    for (String word : file.section("LEADING")) {
      Phrases<List<TimeRule>> followed = new Phrases<>();
      following.forEach(next -> followed.add(next, beginning(word + " " + next, all)));
      words.add(word, new Opening(List.of(), followed));
    }
    for (String word : file.section("OPENING")) {
      words.add(word, new Opening(beginning(word, all), null));
    }
  }

  private static List<TimeRule> beginning(String words, List<TimeRule> all) {
    return all.stream().filter(rule -> rule.beginsWith(words)).toList();
  }

  /** The rules that can fit where a word begins. */
  List<TimeRule> at(String lower, int at, int limit) {
    Found<Opening> word = words.at(lower, lower, at, limit);
    if (word == null || code(lower, at, word.end(), limit)) {
      return List.of();
    }
    Phrases<List<TimeRule>> followed = word.meaning().followed();
    return followed == null ? word.meaning().rules() : behind(followed, lower, word.end(), limit);
  }

  /** "FY25" is a time, "half5" and "first3" are names. */
  private static boolean code(String lower, int at, int end, int limit) {
    return end - at > 2
        && end < limit
        && Folding.digit(lower.charAt(end))
        && "qhf".indexOf(lower.charAt(at)) >= 0;
  }

  private static List<TimeRule> behind(
      Phrases<List<TimeRule>> followed, String lower, int end, int limit) {
    boolean blank = end < limit && lower.charAt(end) == ' ';
    Found<List<TimeRule>> next = blank ? followed.at(lower, lower, end + 1, limit) : null;
    return next == null ? List.of() : next.meaning();
  }
}
