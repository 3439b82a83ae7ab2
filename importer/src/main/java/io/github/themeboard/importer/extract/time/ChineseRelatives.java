package io.github.themeboard.importer.extract.time;

import java.util.List;

/** Times by their distance from now or from another: 去年同期, 今年上半年, 本季度, 年内, 十四五. */
final class ChineseRelatives {
  private static final int PART = 2;
  private static final int MONTH = PART + ChineseParts.GROUPS;
  private static final int DAY = MONTH + 1;
  private static final int SAME = DAY + 1;

  static final TimeRule YEAR =
      TimeRule.chinese(
          "(今年|本年度?|去年|上年|上一年度?|明年|前年|后年(?![费产收销均度化])|当年)的?(?:"
              + ChineseParts.PART
              + "|(\\d{1,2})月(?:份|底|末|初)?(?:(\\d{1,2})日)?|(同期)"
              + "|(?:以来|内|底|末|初|全年|年初|年底|年末))?",
          ChineseRelatives::year);

  /** In this order: the first that fits a place holds. */
  static final List<TimeRule> WORDS =
      List.of(
          word("本季度|本季", s -> s.relative(s.anchor().quarterFromNow(0))),
          word("上季度|上一季度|上个季度|上一季|上季", ChineseRelatives::quarterBefore),
          word("下季度|下一季度|下个季度", s -> s.relative(s.anchor().quarterFromNow(1))),
          word("本月", s -> s.relative(s.anchor().monthFromNow(0))),
          word("上月|上个月", s -> s.relative(s.anchor().monthFromNow(-1))),
          word("下月|下个月", s -> s.relative(s.anchor().monthFromNow(1))),
          word("昨日|昨天|昨晚|隔夜|昨夜", s -> s.relative(s.anchor().dayFromNow(-1))),
          word("今日|今天|今早|当日|当天", s -> s.relative(s.anchor().dayFromNow(0))),
          word(
              "周([一二三四五六日])(?![一二三四五六日至到])",
              s -> s.relative(s.anchor().weekday("一二三四五六日".indexOf(s.matched().group(1)) + 1))),
          // A week has no name of its own in the contract; its month has.
          word("上周|前一周|本周|当周|过去一周", s -> s.relative(s.anchor().monthFromNow(0))),
          word(
              "年初至(?:今|\\d{1,2}月\\d{1,2}日|\\d{1,2}月末?|目前)|年内", s -> s.relative(s.anchor().year(0))),
          word("年初以来", s -> s.relative(s.anchor().year(0))),
          word("年底|年末|年初|全年|前三季", s -> s.relative(s.anchor().wholeYear())),
          word(
              "今明两年",
              s ->
                  s.anchor().year(0) == null
                      ? null
                      : s.stretch(s.anchor().year(0) + "/" + s.anchor().year(1))),
          word("十三五", s -> s.stretch("2016/2020")),
          word("十四五", s -> s.stretch("2021/2025")),
          word("十五五", s -> s.stretch("2026/2030")),
          word(
              "报告期内?|当季|当期|本期|期内|期末",
              s -> s.anchor().reported() == null ? null : s.relative(s.anchor().reported())),
          word("目前|现在|当前|现阶段|至今(?!年)|往年", s -> s.relative(null)),
          word(
              "(?:未来|过去|近|今后|此后|此前)"
                  + "(?:[一二两三四五六七八九十几数]{1,2}个?(?:年|季度|月|周|天)"
                  + "|(?=\\d{1,2}(?:[-~至到]\\d{1,2})?个?(?:年|季度|月|周|天)))",
              s -> s.stretch(null)),
          word("一年前|上一年同期", Sighting::compared),
          ChineseDates.MONTH_WORD);

  private ChineseRelatives() {}

  private static TimeRule word(String form, TimeRule.Reading reading) {
    return TimeRule.chinese(form, reading);
  }

  /** What the quarter that is reported on is measured against is the one before it. */
  private static Mention quarterBefore(Sighting seen) {
    String last = seen.anchor().quarterFromNow(-1);
    Place place = seen.place();
    boolean against = place.follows("较") || place.follows("与") || place.follows("比");
    boolean reported = last != null && last.equals(seen.anchor().reported());
    return seen.relative(against && reported ? seen.anchor().quarterFromNow(-2) : last);
  }

  private static Mention year(Sighting seen) {
    if (seen.has(SAME)) {
      return seen.compared();
    }
    String word = seen.matched().group(1);
    int now = word.startsWith("上") ? seen.anchor().spokenYear() : seen.anchor().thisYear();
    String period = now == 0 ? null : period(seen, now + offset(word));
    return new Mention(seen.span(), period, Mention.Sort.RELATIVE, false, period != null);
  }

  private static int offset(String word) {
    return switch (word) {
      case "去年", "上年", "上一年", "上一年度" -> -1;
      case "明年" -> 1;
      case "前年" -> -2;
      case "后年" -> 2;
      default -> 0;
    };
  }

  private static String period(Sighting seen, int year) {
    if (seen.has(MONTH) && ChineseDates.month(seen.number(MONTH))) {
      return seen.has(DAY)
          ? Anchor.day(year, seen.number(MONTH), seen.number(DAY))
          : Anchor.month(year, seen.number(MONTH));
    }
    String part = ChineseParts.period(seen, PART, Anchor.inYear(year));
    return part == null ? Integer.toString(year) : part;
  }
}
