package io.github.themeboard.importer.extract.time;

import org.jspecify.annotations.Nullable;

/** Years with and without a part: 2025年, 25年报, 2025年三季度, 2025-2027年, 25H1, 3Q25. */
final class ChineseYears {
  static final NumberRule FISCAL =
      NumberRule.of(
          "财",
          "(\\d{4}|\\d{2})\\s?财年(?:的?(?:第?([一二三四1-4])(?:财?季度?|财季)|q([1-4])))?",
          ChineseYears::fiscal);

  static final NumberRule QUARTERS =
      NumberRule.of(
          "年q",
          "(\\d{4}|\\d{2})年?q1\\s?[-~至到]\\s?q([2-4])",
          s -> s.absolute(Anchor.months(s.year(1), 1, s.number(2) * 3)));

  static final NumberRule LIST =
      NumberRule.of("/", "(\\d{4})/(\\d{4}|\\d{2})(?:/(\\d{4}|\\d{2}))?\\s?年", ChineseYears::list);

  static final NumberRule CODE =
      NumberRule.of(
          "qhm",
          "(?:(\\d{4}|\\d{2})(?:q([1-4])|h([12]))|([1-4])q(\\d{4}|\\d{2})|([12])h(\\d{4}|\\d{2})"
              + "|([369])m(\\d{4}|\\d{2}))(?:[ea])?(?![a-z\\d])",
          ChineseYears::code);

  static final NumberRule TO_YEAR =
      NumberRule.of(
          "年ea-~至到—",
          "(\\d{4}|\\d{2})\\s?(年)?(?:末|底)?[ea]?\\s?(?:[-~至到—]|——)+\\s?"
              + "(\\d{4}|\\d{2})\\s?(年)?(?:末|底)?(e)?(?![\\d.%个])",
          ChineseYears::toYear);

  static final NumberRule WITH_PART =
      NumberRule.of(
          "年前上下中qh", "(\\d{4}|\\d{2})\\s?年?度?的?" + ChineseParts.PART, ChineseYears::withPart);

  static final NumberRule FULL =
      NumberRule.of(
          "年eaf",
          "(\\d{4})\\s?(?:年度|年末|年底|年初|年中|年全年|年内|年|[ea](?![a-z])|fy)",
          s ->
              s.number(1) >= 1900 && s.number(1) <= 2100 ? s.absolute(s.matched().group(1)) : null);

  static final NumberRule SHORT =
      NumberRule.of(
          "年ea",
          "([12]\\d)(?:年(?:度|末|底|初|全年)?"
              + "(?=[前上下全一二三四q营收业归净预将底末初扣毛实公国中达有的，,、/年销出产行累将我全市]|$)"
              + "|[ea](?![a-z]))",
          s -> counted(s.place()) ? null : s.absolute(Integer.toString(s.year(1))));

  private ChineseYears() {}

  private static Mention fiscal(Sighting seen) {
    String quarter = seen.has(2) ? seen.word(2) : seen.word(3);
    return seen.absolute(
        "FY" + seen.year(1) + (quarter == null ? "" : "-Q" + ChineseParts.ordinal(quarter)));
  }

  /** "2025/2026/2027年" names each year between the first and the last. */
  private static @Nullable Mention list(Sighting seen) {
    int first = seen.number(1);
    int last = seen.year(seen.has(3) ? 3 : 2);
    int named = seen.has(3) ? 2 : 1;
    return last - first == named ? seen.stretch(first + "/" + last) : null;
  }

  private static Mention code(Sighting seen) {
    if (seen.has(2)) {
      return seen.absolute(Anchor.quarter(seen.year(1), seen.number(2)));
    }
    if (seen.has(3)) {
      return seen.absolute(seen.year(1) + "-H" + seen.word(3));
    }
    if (seen.has(4)) {
      return seen.absolute(Anchor.quarter(seen.year(5), seen.number(4)));
    }
    return seen.absolute(
        seen.has(6)
            ? seen.year(7) + "-H" + seen.word(6)
            : Anchor.months(seen.year(9), 1, seen.number(8)));
  }

  private static @Nullable Mention toYear(Sighting seen) {
    int from = seen.year(1);
    int to = seen.year(3);
    boolean years = from >= 1900 && to <= 2100 && from < to;
    return years && marked(seen) ? seen.stretch(from + "/" + to) : null;
  }

  /** Two numbers are years if they have four digits, or two that suit our time and a mark. */
  private static boolean marked(Sighting seen) {
    boolean marked = seen.has(2) || seen.has(4) || seen.has(5);
    if (seen.matched().group(1).length() == 4) {
      return marked || seen.matched().group(3).length() == 4;
    }
    int years = seen.number(3) - seen.number(1);
    return marked && seen.number(1) >= 15 && seen.number(3) >= 10 && years <= 10;
  }

  private static @Nullable Mention withPart(Sighting seen) {
    Place place = seen.place();
    boolean year =
        seen.matched().group(1).length() == 4 || place.text().charAt(place.at() + 2) == '年';
    String period = year ? ChineseParts.period(seen, 2, Anchor.inYear(seen.year(1))) : null;
    return period == null ? null : seen.absolute(period);
  }

  /** "近25年的" counts years; "25年营收" names one. */
  private static boolean counted(Place place) {
    return place.at() > 0 && "近约超达足过第逾长期未满来".indexOf(place.text().charAt(place.at() - 1)) >= 0;
  }
}
