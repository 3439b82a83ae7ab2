package io.github.themeboard.importer.extract.time;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Language;
import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the times that a sentence speaks of. */
public final class TimeWords {
  private TimeWords() {}

  /** The times in a stretch of a text, in order and not overlapping. */
  public static List<Mention> in(
      String folded, String lower, Span within, Language language, Anchor anchor) {
    List<Mention> found = new ArrayList<>();
    Anchor now = anchor;
    int i = within.start();
    while (i < within.end()) {
      Mention mention =
          begins(lower, i, within.start()) || goesOn(lower, i, found)
              ? at(lower, i, within, language, now)
              : null;
      if (mention != null && YearGuard.counts(lower, mention, within.end())) {
        // "2000万元" is money: go on behind its digits.
        i = mention.end();
      } else if (mention == null) {
        i = next(lower, i, within.end());
      } else {
        mention = inItsMonth(lower, mention, found);
        found.add(mention);
        // A quarter or a day further on in the sentence belongs to the year named before it.
        int year = yearNamed(mention);
        now = year == 0 ? now : now.naming(year);
        i = mention.end();
      }
    }
    return found;
  }

  /** Where the next word can begin: behind the letters and digits that stand here. */
  private static int next(String lower, int at, int limit) {
    int i = at + 1;
    if (wordly(lower.charAt(at))) {
      while (i < limit && wordly(lower.charAt(i))) {
        i++;
      }
    }
    return i;
  }

  private static boolean wordly(char c) {
    return Folding.latin(c) || Folding.digit(c);
  }

  /** A week has no name of its own in the contract; it takes the month of the day named before. */
  private static Mention inItsMonth(String lower, Mention mention, List<Mention> before) {
    if (mention.period() != null || before.isEmpty() || !before.get(before.size() - 1).day()) {
      return mention;
    }
    String words = lower.substring(mention.start(), mention.end());
    if (!words.contains("week") && words.indexOf('周') < 0) {
      return mention;
    }
    String day = before.get(before.size() - 1).period();
    return new Mention(
        mention.span(), day == null ? null : day.substring(0, 7), Mention.Sort.RELATIVE, false);
  }

  private static int yearNamed(Mention mention) {
    String period = mention.period();
    if (mention.comparison() || mention.spanned() || period == null || period.startsWith("FY")) {
      return 0;
    }
    return mention.named() ? Integer.parseInt(period.substring(0, 4)) : 0;
  }

  /** The year of a mention that names its year, or 0. */
  public static int yearOf(Mention mention) {
    if (mention.sort() != Mention.Sort.ABSOLUTE || mention.period() == null) {
      return 0;
    }
    String period = mention.period();
    int from = period.startsWith("FY") ? 2 : 0;
    return Integer.parseInt(period.substring(from, from + 4));
  }

  private static @Nullable Mention at(
      String lower, int i, Span within, Language language, Anchor anchor) {
    Mention mention = ChineseTimes.at(lower, i, within.start(), within.end(), anchor);
    return mention != null || language == Language.ZH && Folding.ideograph(lower.charAt(i))
        ? mention
        : EnglishTimes.at(lower, i, within.start(), within.end(), anchor);
  }

  /** "24E/25E": a time right behind a time and a slash. */
  private static boolean goesOn(String lower, int i, List<Mention> found) {
    return !found.isEmpty()
        && i == found.get(found.size() - 1).end() + 1
        && lower.charAt(i - 1) == '/'
        && Folding.digit(lower.charAt(i));
  }

  /** A time begins where a word or a number begins. */
  private static boolean begins(String lower, int i, int from) {
    char c = lower.charAt(i);
    if (Folding.ideograph(c)) {
      return true;
    }
    if (!wordly(c)) {
      return false;
    }
    if (i == from) {
      return true;
    }
    char before = lower.charAt(i - 1);
    if (wordly(before)) {
      return false;
    }
    if (!Folding.digit(c)) {
      return true;
    }
    // Digits behind these marks go on with a number, a price or a code.
    if ("$€£¥.#".indexOf(before) >= 0) {
      return false;
    }
    return (before != ',' && before != '-' && before != '/')
        || i - 2 < from
        || !wordly(lower.charAt(i - 2));
  }
}
