package io.github.themeboard.importer.extract.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** 三成, 七成五, 两倍, 百分之三十: Chinese words with a clear value. */
final class ChineseNumbers {
  private static final String DIGITS = "一二三四五六七八九";
  private static final String PERCENT = "百分之";
  private static final Measured TENTHS = new Measured("percent", BigDecimal.TEN, Dimension.PERCENT);
  private static final Measured TIMES =
      new Measured("multiple", BigDecimal.ONE, Dimension.MULTIPLE);

  /**
   * What was read at a place.
   *
   * @param next where to go on
   */
  record Read(int next, @Nullable Quantity quantity) {
    static Read of(Quantity quantity) {
      return new Read(quantity.end(), quantity);
    }
  }

  private ChineseNumbers() {}

  static boolean begins(char c) {
    return "一二两三四五六七八九十百".indexOf(c) >= 0;
  }

  static Read at(Stretch text, int at) {
    if (text.folded().startsWith(PERCENT, at)) {
      return percent(text, at);
    }
    Numeral number = Numeral.chinese(text.folded(), at, text.end());
    if (number == null || at > text.start() && vague(text, at)) {
      return new Read(at + 1, null);
    }
    int unit = number.end();
    if (text.is(unit, '成') && tenths(text, number)) {
      return tenths(text, at, number);
    }
    if (text.is(unit, '倍') && number.value().intValue() > 1) {
      return Read.of(quantity(text, at, unit + 1, number.value(), TIMES));
    }
    return new Read(unit, null);
  }

  /** 第三, 数十, 几十; 比去年多六成 is clear. */
  private static boolean vague(Stretch text, int at) {
    char before = text.at(at - 1);
    return "第数几若".indexOf(before) >= 0
        || before == '多' && at - 2 >= text.start() && begins(text.at(at - 2));
  }

  private static Read percent(Stretch text, int at) {
    int behind = at + PERCENT.length();
    Numeral number = Numeral.chinese(text.folded(), behind, text.end());
    if (number == null && text.digit(behind)) {
      number = text.numeral(behind);
    }
    return number == null
        ? new Read(behind, null)
        : Read.of(quantity(text, at, number.end(), number.value(), Measured.PERCENT));
  }

  /** 成 counts tenths unless it begins a word such as 成本, 成为, 成立. */
  private static boolean tenths(Stretch text, Numeral number) {
    int value = number.value().intValue();
    return value >= 1 && value <= 10 && !text.oneOf(number.end() + 1, "本为立功果员交长熟分都品");
  }

  private static Read tenths(Stretch text, int at, Numeral number) {
    BigDecimal value = number.value();
    int to = number.end() + 1;
    int half = text.is(to, '半') ? 5 : 0;
    int digit = text.oneOf(to, DIGITS) ? DIGITS.indexOf(text.at(to)) + 1 : 0;
    boolean alone = !text.ideograph(to + 1) || text.oneOf(to + 1, "以左的用来自为是在由归上");
    int hundredths = digit > 0 && alone ? digit : half;
    if (hundredths > 0) {
      value = value.add(BigDecimal.valueOf(hundredths, 1));
      to++;
    }
    return Read.of(quantity(text, at, to, value, TENTHS));
  }

  private static Quantity quantity(
      Stretch text, int at, int end, BigDecimal value, Measured measured) {
    return Quantity.of(at, end, value, measured)
        .about(ApproximateWords.before(text.lower(), text.start(), at));
  }
}
