package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.text.Folding;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as it is printed, without sign, scale and unit.
 *
 * @param start first digit
 * @param end behind the last digit
 * @param grouped whether thousands are parted by commas
 */
record Numeral(int start, int end, BigDecimal value, boolean grouped, boolean decimal) {
  /** More digits than this are a code, not an amount. */
  private static final int LONGEST = 18;

  private static final String CHINESE_DIGITS = "零一二三四五六七八九";

  /** The number whose first digit stands at a place; nothing if it is too long to be one. */
  static @Nullable Numeral at(String text, int start, int limit) {
    int i = digits(text, start, limit, LONGEST + 2);
    if (i - start > LONGEST + 1) {
      return null;
    }
    int commas = 0;
    while (i - start - commas <= LONGEST
        && (commas > 0 || i - start <= 3)
        && group(text, i, limit)) {
      i += 4;
      commas++;
    }
    if (commas > 0 && i - start - commas > LONGEST) {
      return null;
    }
    boolean decimal = i + 1 < limit && text.charAt(i) == '.' && Folding.digit(text.charAt(i + 1));
    int point = i;
    if (decimal) {
      int whole = i - start - commas;
      i = digits(text, i + 1, limit, 2 * LONGEST + 1 - whole);
      if (i - point + whole > 2 * LONGEST + 1) {
        return null;
      }
    }
    return new Numeral(start, i, value(text, start, i), commas > 0, decimal);
  }

  private static int digits(String text, int start, int limit, int most) {
    int i = start;
    int end = Math.min(limit, start + most);
    while (i < end && Folding.digit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Digits with commas and a point; short ones need no parsing of texts. */
  private static BigDecimal value(String text, int start, int end) {
    if (end - start > LONGEST) {
      return new BigDecimal(text.substring(start, end).replace(",", ""));
    }
    long digits = 0;
    int point = end;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '.') {
        point = i + 1;
      } else if (c != ',') {
        digits = digits * 10 + (c - '0');
      }
    }
    return BigDecimal.valueOf(digits, end - point);
  }

  /** A comma with exactly three digits behind it. */
  private static boolean group(String text, int at, int limit) {
    return at + 3 < limit
        && text.charAt(at) == ','
        && Folding.digit(text.charAt(at + 1))
        && Folding.digit(text.charAt(at + 2))
        && Folding.digit(text.charAt(at + 3))
        && (at + 4 >= limit || !Folding.digit(text.charAt(at + 4)));
  }

  /**
   * A number in Chinese words below a hundred ("三", "十", "二十五", "两"), or nothing. Only rules that
   * know what must follow ask for one.
   */
  static @Nullable Numeral chinese(String text, int start, int limit) {
    int i = start;
    int value = 0;
    int digit = -1;
    while (i < limit && i - start < 4) {
      char c = text.charAt(i);
      int d = c == '两' ? 2 : CHINESE_DIGITS.indexOf(c);
      if (d >= 0 && digit < 0) {
        digit = d;
      } else if (c == '十' && value == 0) {
        value = (digit < 0 ? 1 : digit) * 10;
        digit = -1;
      } else {
        break;
      }
      i++;
    }
    if (i == start) {
      return null;
    }
    return new Numeral(start, i, BigDecimal.valueOf(value + Math.max(digit, 0)), false, false);
  }

  boolean whole() {
    return !decimal;
  }

  int length() {
    return end - start;
  }

  /** Looks like a year of our time. */
  boolean year() {
    return whole()
        && !grouped
        && length() == 4
        && value.intValue() >= 1900
        && value.intValue() <= 2100;
  }

  /** A round number of that size that is hardly a year of an article: 1950, 2000, 2040. */
  boolean round() {
    int number = value.intValue();
    return number % 10 == 0 && (number < 2010 || number >= 2040);
  }
}
