package io.github.themeboard.importer.extract.time;

import org.jspecify.annotations.Nullable;

/** Times by their distance from now or from another: last quarter, a year earlier, to date. */
final class EnglishRelatives {
  static final TimeRule NEAR =
      TimeRule.english(
          "(?:(this|last|next|the current|current|the previous|previous|the prior|prior"
              + "|the preceding|the past|the following|the coming|the same|the latest)[ -])"
              + "(year|quarter|month|week|half|period)(?:'s)?(?! ago| earlier)"
              + "(?: (of )?(last year|the previous year|this year|a year earlier|a year ago))?",
          EnglishRelatives::near);

  static final TimeRule COMPARED =
      TimeRule.english(
          "(?:a|one|the) (?:year|quarter|month) (?:ago|earlier|before(?! last))"
              + "|(?:twelve|12) months (?:ago|earlier|before)"
              + "|year[ -]earlier(?: period| quarter)?|year-ago(?: period| quarter)?"
              + "|the corresponding period|the same (?:period|quarter|month)",
          s -> ofNow(s, s.words()) ? null : s.compared());

  static final TimeRule REPORTED =
      TimeRule.english(
          "the (?:reporting )?(?:quarter|period|half-year|half year|half)"
              + "(?! (?:of|ended|ending|to|before|earlier|a year|in which))\\b",
          s -> s.relative(reported(s)));

  static final TimeRule INTERIM =
      TimeRule.english(
          "interim(?= (?:revenue|sales|turnover|profit|net|loss|earnings|income|results|numbers"
              + "|figures|report|dividend|period))",
          s -> s.relative(s.anchor().half(1)));

  static final TimeRule BEFORE_LAST =
      TimeRule.english("the year before last", s -> s.relative(s.anchor().year(-2)));

  static final TimeRule YEARS_AGO =
      TimeRule.english(
          "(two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) years ago",
          s -> s.relative(s.anchor().year(-EnglishWords.number(s.matched().group(1)))));

  static final TimeRule PRESENT =
      TimeRule.english(
          "(?:now|currently|nowadays|at present|these days|so far)\\b", s -> s.relative(null));

  static final TimeRule TO_DATE =
      TimeRule.english(
          "(?:year[- ]to[- ]date|ytd|so far this year"
              + "|since (?:the (?:start|beginning) of (?:the|this) year|january))\\b",
          s -> s.relative(s.anchor().year(0)));

  private EnglishRelatives() {}

  /** "The half" of an article that has not said which is the last that is over. */
  private static @Nullable String reported(Sighting seen) {
    Anchor anchor = seen.anchor();
    boolean half = seen.words().endsWith("half") || seen.words().endsWith("half year");
    return anchor.reported() == null && half ? anchor.lastHalf() : anchor.reported();
  }

  private static @Nullable Mention near(Sighting seen) {
    String which = seen.matched().group(1);
    // "the last week of June": June tells which.
    if (ofNow(seen, which)
        || which.equals("last")
            && !seen.has(4)
            && seen.place().text().startsWith(" of ", seen.matched().end())) {
      return null;
    }
    if (which.equals("the same") || seen.has(4)) {
      return seen.compared();
    }
    int offset =
        switch (which) {
          case "last",
              "the previous",
              "previous",
              "the prior",
              "prior",
              "the preceding",
              "the past" ->
              -1;
          case "next", "the following", "the coming" -> 1;
          default -> 0;
        };
    return seen.relative(period(seen.matched().group(2), offset, seen.anchor()));
  }

  /** "Rivals sold 3 in the same month": the month spoken of, if no other year follows. */
  private static boolean ofNow(Sighting seen, String which) {
    Place place = seen.place();
    int end = seen.matched().end();
    String behind = place.text().substring(end, Math.min(place.limit(), end + 4));
    boolean within = place.follows(" in ") && !place.follows("than in ") || place.follows(" over ");
    return which.startsWith("the same")
        && within
        && !behind.startsWith(" of")
        && !behind.startsWith(" in")
        && !behind.startsWith(" a ")
        && !behind.startsWith(" las");
  }

  private static @Nullable String period(String length, int offset, Anchor anchor) {
    return switch (length) {
      case "year" -> anchor.year(offset);
      case "quarter" -> anchor.quarterFromNow(offset);
      case "month" -> anchor.monthFromNow(offset);
      // A week has no name of its own in the contract; its month has.
      case "week" -> offset <= 0 ? anchor.monthFromNow(0) : null;
      default -> null;
    };
  }
}
