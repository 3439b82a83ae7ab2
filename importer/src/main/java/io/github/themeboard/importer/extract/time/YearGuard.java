package io.github.themeboard.importer.extract.time;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.WordFile;
import java.util.Set;

/** Tells a number between 1900 and 2100 that counts something from a year. */
final class YearGuard {
  private static final Set<String> UNITS =
      Set.copyOf(WordFile.bundled("/extract/time-words.txt").section("UNIT"));

  /** Measure words; they count only behind a round number, since they begin other words too. */
  private static final String MEASURES = "台辆架家座艘套片颗只支张株枚件款项名人位户间部例种股吨";

  private YearGuard() {}

  /** Whether a unit or a counted thing stands behind four digits that look like a year. */
  static boolean counts(String lower, Mention mention, int limit) {
    int end = mention.end();
    if (end - mention.start() != 4 || !digits(lower, mention.start(), end) || end >= limit) {
      return false;
    }
    int at = lower.charAt(end) == ' ' ? end + 1 : end;
    if (at >= limit) {
      return false;
    }
    char c = lower.charAt(at);
    if ("万亿千百元美港欧吨倍%".indexOf(c) >= 0) {
      return c != '美' && c != '港' && c != '欧' || lower.startsWith("元", at + 1);
    }
    int value = Integer.parseInt(lower.substring(mention.start(), end));
    boolean round = value % 10 == 0 && (value < 2010 || value >= 2040);
    if (Folding.ideograph(c)) {
      return round && (MEASURES.indexOf(c) >= 0 || c == '多' || c == '余');
    }
    int to = at;
    while (to < limit && to - at < 16 && Folding.latin(lower.charAt(to))) {
      to++;
    }
    String word = lower.substring(at, to);
    return UNITS.contains(word) || round && word.length() > 3 && word.endsWith("s");
  }

  private static boolean digits(String lower, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Folding.digit(lower.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
