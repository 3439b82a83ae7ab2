package io.github.themeboard.importer.extract.time;

import io.github.themeboard.importer.text.Folding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Times as Chinese notes write them: 2025年三季度, 25H1, 1-9月, 今年上半年, 去年同期. */
final class ChineseTimes {
  /** In this order: the first that fits a place holds. */
  private static final NumberRules NUMBERS =
      new NumberRules(
          ChineseDates.YEAR_ENDED,
          ChineseDates.DAY,
          ChineseYears.FISCAL,
          ChineseYears.QUARTERS,
          ChineseYears.LIST,
          ChineseYears.CODE,
          ChineseYears.TO_YEAR,
          ChineseYears.WITH_PART,
          ChineseDates.YEAR_MONTH,
          ChineseYears.FULL,
          ChineseYears.SHORT,
          ChineseDates.MONTH_DAY,
          ChineseDates.MONTHS,
          ChineseDates.MONTH,
          ChineseDates.DAY_OF_MONTH,
          new NumberRule("季-~至到—", ChineseParts.ALONE));

  /** The characters that words for times begin with. */
  private static final String OPENING = "今本去上明前后中首当一二三四五六七八九第单下年昨全过十半报期目现往至隔未近此周";

  /** For each of them the rules that can fit. */
  private static final List<List<TimeRule>> WORDS = words();

  private ChineseTimes() {}

  private static List<List<TimeRule>> words() {
    List<TimeRule> all = new ArrayList<>();
    all.add(ChineseRelatives.YEAR);
    all.add(ChineseParts.ALONE);
    all.addAll(ChineseRelatives.WORDS);
    return OPENING
        .chars()
        .mapToObj(Character::toString)
        .map(first -> all.stream().filter(rule -> rule.beginsWith(first)).toList())
        .toList();
  }

  static @Nullable Mention at(String text, int at, int from, int limit, Anchor anchor) {
    char c = text.charAt(at);
    if (Folding.digit(c)) {
      return number(text, at, from, limit, anchor);
    }
    int opening = Folding.ideograph(c) ? OPENING.indexOf(c) : -1;
    return opening < 0
        ? null
        : TimeRule.first(WORDS.get(opening), new Place(text, from, at, limit, anchor));
  }

  private static @Nullable Mention number(String text, int at, int from, int limit, Anchor anchor) {
    int end = Digits.end(text, at, limit);
    int i = end;
    while (i < limit && i < end + 2 && text.charAt(i) == ' ') {
      i++;
    }
    if (end - at > 4 || i >= limit) {
      return null;
    }
    List<TimeRule> rules = NUMBERS.before(text.charAt(i));
    return rules.isEmpty() ? null : TimeRule.first(rules, new Place(text, from, at, limit, anchor));
  }
}
