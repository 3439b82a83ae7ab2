package io.github.themeboard.importer.extract.time;

import static io.github.themeboard.importer.extract.time.EnglishWords.FULL;
import static io.github.themeboard.importer.extract.time.EnglishWords.MONTH;
import static io.github.themeboard.importer.extract.time.EnglishWords.NO_MORE_DIGITS;
import static io.github.themeboard.importer.extract.time.EnglishWords.OF_YEAR;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Months: March 2025, the June quarter, April to June, last September, in May. */
final class EnglishMonths {
  static final TimeRule QUARTER =
      TimeRule.english(
          MONTH + " quarter" + OF_YEAR,
          s -> EnglishWords.ofYear(s, 2, anchor -> anchor.quarter((month(s, 1) + 2) / 3)));

  static final TimeRule OF_A_YEAR =
      TimeRule.english(
          MONTH + "(?:,| of)? '?(" + FULL + "|(?<=')\\d{2}|this year|last year)\\b",
          EnglishMonths::ofAYear);

  static final TimeRule TO_MONTH =
      TimeRule.english(
          MONTH
              + " ?(?:-|to|through|and) ?"
              + MONTH
              + "(?:,? (?:of )?("
              + FULL
              + ")"
              + NO_MORE_DIGITS
              + ")?",
          EnglishMonths::toMonth);

  static final TimeRule ALONE = TimeRule.english(MONTH, EnglishMonths::alone);

  static final TimeRule NEAR = TimeRule.english("(this|last|next) " + MONTH, EnglishMonths::near);

  private static final List<String> BEFORE_A_MONTH =
      List.of(
          "in ", "since ", "by ", "until ", "of ", "end-", "late ", "early ", "mid-", "last ",
          "from ");

  private EnglishMonths() {}

  private static int month(Sighting seen, int group) {
    return EnglishWords.month(seen.matched().group(group));
  }

  private static Mention ofAYear(Sighting seen) {
    int month = month(seen, 1);
    String year = seen.matched().group(2);
    if (!year.endsWith("year")) {
      return seen.absolute(Anchor.month(seen.year(2), month));
    }
    int now = seen.anchor().thisYear();
    return seen.relative(
        now == 0 ? null : Anchor.month(year.startsWith("last") ? now - 1 : now, month));
  }

  private static @Nullable Mention toMonth(Sighting seen) {
    Place place = seen.place();
    boolean span =
        !seen.words().contains(" and ")
            || seen.has(3)
            || EnglishWords.together(seen)
            || place.text().startsWith("between ", place.at() - 8);
    if (!span) {
      return null;
    }
    int first = month(seen, 1);
    int last = month(seen, 2);
    int year = seen.has(3) ? seen.number(3) : seen.anchor().thisYear();
    return seen.relative(year == 0 || first >= last ? null : Anchor.months(year, first, last));
  }

  /** "may" and "march" are verbs, "mar" and "sep" parts of names, unless words make them months. */
  private static @Nullable Mention alone(Sighting seen) {
    String word = seen.matched().group(1);
    boolean sure = word.length() > 3 && !word.equals("march");
    return sure || BEFORE_A_MONTH.stream().anyMatch(seen.place()::follows)
        ? seen.relative(seen.anchor().month(EnglishWords.month(word)))
        : null;
  }

  private static Mention near(Sighting seen) {
    Anchor anchor = seen.anchor();
    int month = month(seen, 2);
    int now = anchor.thisYear();
    return seen.relative(
        "this".equals(seen.word(1)) && now != 0
            ? Anchor.month(now, month)
            : anchor.lookingBack().month(month));
  }
}
