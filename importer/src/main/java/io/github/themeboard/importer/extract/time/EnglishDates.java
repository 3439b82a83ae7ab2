package io.github.themeboard.importer.extract.time;

import static io.github.themeboard.importer.extract.time.EnglishWords.FULL;
import static io.github.themeboard.importer.extract.time.EnglishWords.MONTH;

import org.jspecify.annotations.Nullable;

/** Days: 2025-03-31, 3/31/2025, 31 March, March 31, today, on Monday. */
final class EnglishDates {
  static final TimeRule ISO =
      TimeRule.english("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)", s -> day(s, 1, 2, 3));

  static final TimeRule AMERICAN =
      TimeRule.english("(\\d{1,2})/(\\d{1,2})/(\\d{4})(?!\\d)", s -> day(s, 3, 1, 2));

  static final TimeRule DAY_MONTH =
      TimeRule.english(
          "(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + "(?:,? (" + FULL + "))?",
          s -> dayOfMonth(s, 2, 1));

  static final TimeRule MONTH_DAY =
      TimeRule.english(
          MONTH
              + " ?(\\d{1,2})(?:st|nd|rd|th)?"
              + "(?![\\d%]|[.,]\\d| ?(?:million|billion|percent|gw|mw))(?:,? ("
              + FULL
              + "))?",
          s -> dayOfMonth(s, 1, 2));

  static final TimeRule DAY_WORD =
      TimeRule.english(
          "(today|yesterday|tonight|earlier today"
              + "|(?:on |last )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))\\b",
          EnglishDates::weekday);

  /** So many characters before "today" tell whether a market day is meant. */
  private static final int NEAR = 120;

  private EnglishDates() {}

  private static @Nullable Mention day(Sighting seen, int year, int month, int day) {
    boolean real = month(seen.number(month)) && day(seen.number(day));
    return real
        ? seen.absolute(Anchor.day(seen.number(year), seen.number(month), seen.number(day)))
        : null;
  }

  private static @Nullable Mention dayOfMonth(Sighting seen, int monthGroup, int dayGroup) {
    int month = EnglishWords.month(seen.matched().group(monthGroup));
    int day = seen.number(dayGroup);
    if (!day(day)) {
      return null;
    }
    return seen.has(3)
        ? seen.absolute(Anchor.day(seen.number(3), month, day))
        : seen.relative(seen.anchor().day(month, day));
  }

  private static Mention weekday(Sighting seen) {
    String word = seen.matched().group(1).replace("on ", "").replace("last ", "");
    Anchor anchor = seen.anchor();
    if (anchor.published() == null || word.equals("today") && !market(seen.place())) {
      return seen.relative(null);
    }
    int weekday = EnglishWords.weekday(word);
    return seen.relative(
        weekday > 0
            ? anchor.weekday(weekday)
            : anchor.dayFromNow(word.equals("yesterday") ? -1 : 0));
  }

  /** "closed at 411 today" names a day; "today the market is crowded" does not. */
  private static boolean market(Place place) {
    String before = place.text().substring(Math.max(place.from(), place.at() - NEAR), place.at());
    return before.contains("clos") || before.contains("shares") || before.contains("stock");
  }

  private static boolean month(int number) {
    return number >= 1 && number <= 12;
  }

  private static boolean day(int number) {
    return number >= 1 && number <= 31;
  }
}
