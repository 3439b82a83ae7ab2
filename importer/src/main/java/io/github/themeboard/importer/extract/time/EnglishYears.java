package io.github.themeboard.importer.extract.time;

import static io.github.themeboard.importer.extract.time.EnglishWords.FULL;
import static io.github.themeboard.importer.extract.time.EnglishWords.NO_MORE_DIGITS;
import static io.github.themeboard.importer.extract.time.EnglishWords.ORDINAL;

import org.jspecify.annotations.Nullable;

/** Years, fiscal years and stretches of years: 2025, FY26, 2020-28, full year, the next decade. */
final class EnglishYears {
  /** "2025/2026/2027" names each year between the first and the last. */
  static final TimeRule LIST =
      TimeRule.english(
          "("
              + FULL
              + ")[ea]?/(?:"
              + FULL
              + "|\\d{2})[ea]?/("
              + FULL
              + "|\\d{2})[ef]?(?![\\d%]|[.,]\\d|[a-z])",
          s -> s.year(2) - s.number(1) == 2 ? s.stretch(s.word(1) + "/" + s.year(2)) : null);

  static final TimeRule TO_YEAR =
      TimeRule.english(
          "("
              + FULL
              + ")[ea]? ?(?:-|~|–|—|to|through|until|and) ?("
              + FULL
              + "|(?<=[-/])\\d{2})[ef]?(?![\\d%]|[.,]\\d|[a-z])",
          EnglishYears::toYear);

  static final TimeRule ALONE =
      TimeRule.english(
          "(" + FULL + ")" + NO_MORE_DIGITS + "(?![a-df-z])",
          s -> s.absolute(s.matched().group(1)));

  static final TimeRule FISCAL_QUARTER =
      TimeRule.english(
          "fiscal (?:"
              + FULL
              + " )?"
              + ORDINAL
              + "(?: |-)quarter(?:,? (?:of )?(?:fiscal )?("
              + FULL
              + "))?",
          EnglishYears::fiscalQuarter);

  static final TimeRule FISCAL =
      TimeRule.english(
          "(?:fiscal(?: year)?|fy) ?'?(\\d{4}|\\d{2})(?![\\d%])[ea]?(?:[ -]?q([1-4])| "
              + ORDINAL
              + " quarter)?",
          EnglishYears::fiscal);

  static final TimeRule FULL_YEAR =
      TimeRule.english(
          "(?:full|calendar|whole)[- ]year(?: '?(" + FULL + "))?",
          s -> s.has(1) ? s.absolute(s.matched().group(1)) : s.relative(s.anchor().wholeYear()));

  static final TimeRule YEAR_END =
      TimeRule.english(
          "(?:year[- ]end|(?:the )?end of (?:the|this) year|the year)(?: (" + FULL + "))?\\b",
          EnglishYears::yearEnd);

  static final TimeRule STRETCH =
      TimeRule.english(
          "(?:the )?(?:next|past|last|coming|previous|following) (?:few|several|couple of|two|three"
              + "|four|five|six|seven|eight|nine|ten|twelve)"
              + " (?:years|quarters|months|weeks|decades|days)"
              + "|(?:next|past|last|coming|following)"
              + " (?=\\d{1,2}(?: ?(?:-|to) ?\\d{1,2})? (?:years|quarters|months|weeks|days))",
          s -> s.stretch(null));

  private EnglishYears() {}

  /** Two years joined by "and" are a span behind "between" or before "together". */
  private static @Nullable Mention toYear(Sighting seen) {
    int from = seen.number(1);
    int to =
        seen.matched().group(2).length() == 2 ? from / 100 * 100 + seen.number(2) : seen.number(2);
    Place place = seen.place();
    boolean parted =
        seen.words().contains("and")
            && !place.text().substring(Math.max(0, place.at() - 9), place.at()).contains("between")
            && !EnglishWords.together(seen);
    return from < to && !parted ? seen.stretch(from + "/" + to) : null;
  }

  private static Mention fiscalQuarter(Sighting seen) {
    String quarter = "-Q" + EnglishWords.ordinal(seen.matched().group(1));
    if (seen.has(2)) {
      return seen.absolute("FY" + seen.word(2) + quarter);
    }
    String reported = seen.anchor().reported();
    boolean known = reported != null && reported.startsWith("FY");
    return seen.relative(known ? reported.substring(0, 6) + quarter : null);
  }

  private static Mention fiscal(Sighting seen) {
    String ordinal = seen.word(3);
    String quarter =
        seen.has(2)
            ? "-Q" + seen.word(2)
            : ordinal != null ? "-Q" + EnglishWords.ordinal(ordinal) : "";
    return seen.absolute("FY" + seen.year(1) + quarter);
  }

  private static @Nullable Mention yearEnd(Sighting seen) {
    if (seen.has(1)) {
      return seen.absolute(seen.matched().group(1));
    }
    return seen.words().equals("the year") ? null : seen.relative(seen.anchor().year(0));
  }
}
