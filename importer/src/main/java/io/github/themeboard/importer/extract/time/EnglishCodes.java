package io.github.themeboard.importer.extract.time;

import static io.github.themeboard.importer.extract.time.EnglishWords.FULL;
import static io.github.themeboard.importer.extract.time.EnglishWords.NO_MORE_DIGITS;

/** Short forms: 2025Q3, 3Q25, 1H, 9M25, Q3 FY2025, H1 2025, 2025E. */
final class EnglishCodes {
  private static final String ENDS = "(?![a-z\\d])";

  static final TimeRule YEAR_FIRST =
      TimeRule.english(
          "(" + FULL + ") ?[-']?(?:q([1-4])|h([12]))" + ENDS,
          s ->
              s.absolute(
                  s.has(2)
                      ? Anchor.quarter(s.number(1), s.number(2))
                      : s.number(1) + "-H" + s.word(3)));

  static final TimeRule YEAR_LAST =
      TimeRule.english(
          "(?:([1-4])q|([12])h|([369])m) ?(?:fy)?'?(\\d{4}|\\d{2})[ea]?" + ENDS,
          EnglishCodes::yearLast);

  static final TimeRule NO_YEAR =
      TimeRule.english("(?:([1-4])q|([12])h|(9)m)" + ENDS, EnglishCodes::noYear);

  static final TimeRule ESTIMATE =
      TimeRule.english("(" + FULL + ")[eaf]" + ENDS, s -> s.absolute(s.matched().group(1)));

  static final TimeRule FISCAL =
      TimeRule.english(
          "q([1-4]) ?(?:of )?(?:fy|fiscal(?: year)?) ?'?(\\d{4}|\\d{2})(?![\\d%])",
          s -> s.absolute("FY" + s.year(2) + "-Q" + s.word(1)));

  static final TimeRule FISCAL_FIRST =
      TimeRule.english(
          "fiscal q([1-4])(?: of)?,? (" + FULL + ")",
          s -> s.absolute("FY" + s.word(2) + "-Q" + s.word(1)));

  static final TimeRule QUARTERS =
      TimeRule.english(
          "q1 ?- ?q([2-4])(?: of)?,? (" + FULL + ")",
          s -> s.absolute(Anchor.months(s.number(2), 1, s.number(1) * 3)));

  static final TimeRule QUARTER =
      TimeRule.english(
          "q([1-4])(?:(?: |-|'| of | fy| fiscal |, )'?("
              + FULL
              + "|(?<=')\\d{2})"
              + NO_MORE_DIGITS
              + ")?"
              + ENDS,
          s ->
              s.has(2)
                  ? s.absolute(Anchor.quarter(s.year(2), s.number(1)))
                  : s.relative(s.anchor().quarter(s.number(1))));

  static final TimeRule HALF =
      TimeRule.english(
          "h([12])(?:(?: |-|'| of |, )'?(" + FULL + "|(?<=')\\d{2})" + NO_MORE_DIGITS + ")?" + ENDS,
          s ->
              s.has(2)
                  ? s.absolute(s.year(2) + "-H" + s.word(1))
                  : s.relative(s.anchor().half(s.number(1))));

  private EnglishCodes() {}

  private static Mention yearLast(Sighting seen) {
    int year = seen.year(4);
    if (seen.has(1)) {
      return seen.absolute(Anchor.quarter(year, seen.number(1)));
    }
    return seen.absolute(
        seen.has(2) ? year + "-H" + seen.word(2) : Anchor.months(year, 1, seen.number(3)));
  }

  private static Mention noYear(Sighting seen) {
    Anchor anchor = seen.anchor();
    if (seen.has(1)) {
      return seen.relative(anchor.quarter(seen.number(1)));
    }
    return seen.relative(seen.has(2) ? anchor.half(seen.number(2)) : anchor.firstMonths(9));
  }
}
