package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.text.Phrases.Found;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What money can be for one of, behind "a" or "per". */
final class PriceWords {
  private static final Set<String> UNITS = FigureWords.set("PRICED");

  private static final List<String> PER = List.of(" per ", " a ", " an ", " each", "每");

  /** What is counted stands in so many characters behind a slash. */
  private static final int LONGEST = 12;

  private PriceWords() {}

  /** Money for one of something: "/ton", "per kWh", "元/吨". */
  static @Nullable String rate(Stretch text, int at) {
    if (text.is(at, '/') && at + 1 < text.end() && !text.digit(at + 1)) {
      return slashed(text, at + 1);
    }
    Found<Measured> each =
        text.is(at, '一') && at + 1 < text.end() ? text.find(Units.CLASSIFIERS, at + 1) : null;
    if (each != null) {
      return text.folded().substring(each.start(), each.end());
    }
    for (String per : PER) {
      if (text.lower().startsWith(per, at)) {
        int from = at + per.length();
        String word = text.lower().substring(from, Math.max(from, text.pastLetters(from)));
        if (per.equals(" per ") || per.equals(" each") || unit(word)) {
          return word;
        }
      }
    }
    return null;
  }

  private static String slashed(Stretch text, int from) {
    int to = from;
    while (to < from - 1 + LONGEST && (text.letter(to) || text.ideograph(to) && to <= from + 1)) {
      to++;
    }
    return text.folded().substring(from, to);
  }

  static boolean unit(String word) {
    return UNITS.contains(word);
  }

  /** "34 million a year" is an amount by the year, not a price. */
  static boolean time(String word) {
    return switch (word) {
      case "year", "month", "day", "each", "年", "月", "日", "quarter", "" -> true;
      default -> false;
    };
  }
}
