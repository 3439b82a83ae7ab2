package io.github.themeboard.importer.extract.time;

import org.jspecify.annotations.Nullable;

/** Parts of a year: 三季度, 上半年, 前三季度, 1-9月, Q3. */
final class ChineseParts {
  private static final String DIGITS = "一二三四五六七八九十";

  /** So many groups has {@link #PART}. */
  static final int GROUPS = 10;

  static final String PART =
      "(?:第?([一二三四首1-4])(?:季度|季报|季)|单([一二三四])季度?"
          + "|(前三个?季度?|三季度累计)|(上半年|半年度|半年报|中报|中期(?=业绩|报告|收入|营收|净利|盈利|利润|股息|派息)|h1)|(下半年|h2)|q([1-4])"
          + "|前([一二三四五六七八九十]|1[01]|\\d)个?月|(\\d{1,2})\\s?[-~至到—]\\s?(\\d{1,2})月份?|(一至三季度))";

  static final TimeRule ALONE = TimeRule.chinese(PART, s -> s.relative(period(s, 1, s.anchor())));

  private ChineseParts() {}

  /** The period that {@link #PART} names, its groups beginning at a number. */
  static @Nullable String period(Sighting seen, int group, Anchor anchor) {
    int named = group;
    while (named < group + GROUPS && !seen.has(named)) {
      named++;
    }
    return switch (named - group) {
      case 0, 1, 5 -> anchor.quarter(ordinal(seen.matched().group(named)));
      case 2, 9 -> anchor.firstMonths(9);
      case 3 -> anchor.half(1);
      case 4 -> anchor.half(2);
      case 6 -> anchor.firstMonths(ordinal(seen.matched().group(named)));
      case 7 -> months(seen.number(named), seen.number(named + 1), anchor);
      default -> null;
    };
  }

  static @Nullable String months(int first, int last, Anchor anchor) {
    int year = anchor.thisYear();
    return year != 0 && ChineseDates.month(first) && ChineseDates.month(last) && first < last
        ? Anchor.months(year, first, last)
        : null;
  }

  /** A number in one Chinese word or in digits. */
  static int ordinal(String word) {
    if (word.charAt(0) == '首') {
      return 1;
    }
    int chinese = DIGITS.indexOf(word.charAt(0));
    return chinese >= 0 ? chinese + 1 : Integer.parseInt(word);
  }
}
