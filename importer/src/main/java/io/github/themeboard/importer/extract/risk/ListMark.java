package io.github.themeboard.importer.extract.risk;

import io.github.themeboard.importer.text.Folding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bullet or number in front of one part of a list.
 *
 * @param end where the part itself begins
 * @param value its place in the list, or 0 for a bullet
 */
record ListMark(int start, int end, Style style, int value) {
  enum Style {
    BULLET,
    /** 1) */
    CLOSED,
    /** (1) */
    BRACKETED,
    /** 1. */
    DOTTED,
    /** 1、 */
    COMMA,
    /** (一) */
    CHINESE_BRACKETED,
    /** 一、 */
    CHINESE_COMMA,
    /** 一是, 其一 */
    CHINESE_WORD,
    /** 第一， */
    CHINESE_ORDINAL,
    /** ① */
    CIRCLED,
    /** (i), ii), (a), b) */
    ROMAN,
    LETTERED,
    /** First, secondly; 首先, 其次 */
    SPOKEN
  }

  private static final String BULLETS = "•·●○■□◆◇▪▶►➤➢√✓✔‣◦★☆⚫\uf06c\uf0b7\uf0d8";
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final List<String> ROMANS =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii");
  private static final List<List<String>> SPOKEN =
      List.of(
          List.of("firstly", "first of all", "first", "首先"),
          List.of("secondly", "second", "其次"),
          List.of("thirdly", "third", "再次", "再者"),
          List.of("fourthly", "fourth"),
          List.of("fifthly", "fifth"));
  private static final List<String> LAST = List.of("finally", "lastly", "最后", "此外");

  /** The mark that stands at a place, which must be where a word begins. */
  static @Nullable ListMark at(String lower, int at, int limit) {
    ListMark mark = bare(lower, at, limit);
    if (mark == null) {
      return null;
    }
    int end = mark.end();
    while (end < limit && " \t*_".indexOf(lower.charAt(end)) >= 0) {
      end++;
    }
    return new ListMark(at, end, mark.style(), mark.value());
  }

  boolean follows(ListMark before) {
    return style == before.style && (value == before.value + 1 || style == Style.BULLET);
  }

  private static @Nullable ListMark bare(String lower, int at, int limit) {
    if (at >= limit) {
      return null;
    }
    char c = lower.charAt(at);
    if (BULLETS.indexOf(c) >= 0) {
      return new ListMark(at, at + 1, Style.BULLET, 0);
    }
    if ((c == '-' || c == '*' || c == '+' || c == '–' || c == '—')
        && at + 1 < limit
        && lower.charAt(at + 1) == ' ') {
      return new ListMark(at, at + 2, Style.BULLET, 0);
    }
    if (c >= '①' && c <= '⑳') {
      return new ListMark(at, at + 1, Style.CIRCLED, c - '①' + 1);
    }
    if (c == '(') {
      return inBrackets(lower, at, limit);
    }
    if (Folding.digit(c)) {
      return number(lower, at, limit);
    }
    if (Folding.latin(c)) {
      ListMark letter = letter(lower, at, limit);
      return letter != null ? letter : spoken(lower, at, limit);
    }
    return Folding.ideograph(c) ? chinese(lower, at, limit) : null;
  }

  private static @Nullable ListMark inBrackets(String lower, int at, int limit) {
    int close = at + 1;
    while (close < limit && close - at < 7 && lower.charAt(close) != ')') {
      close++;
    }
    if (close >= limit || lower.charAt(close) != ')' || close == at + 1) {
      return null;
    }
    String inside = lower.substring(at + 1, close);
    int numeral = inside.length() == 1 ? NUMERALS.indexOf(inside.charAt(0)) : -1;
    if (numeral >= 0) {
      return new ListMark(at, close + 1, Style.CHINESE_BRACKETED, numeral + 1);
    }
    if (inside.length() <= 2 && inside.chars().allMatch(d -> Folding.digit((char) d))) {
      return new ListMark(at, close + 1, Style.BRACKETED, Integer.parseInt(inside));
    }
    return lettered(inside, at, close + 1);
  }

  private static @Nullable ListMark letter(String lower, int at, int limit) {
    int end = at;
    while (end < limit && end - at < 5 && Folding.latin(lower.charAt(end))) {
      end++;
    }
    return end < limit && lower.charAt(end) == ')'
        ? lettered(lower.substring(at, end), at, end + 1)
        : null;
  }

  private static @Nullable ListMark lettered(String inside, int at, int end) {
    int roman = ROMANS.indexOf(inside);
    if (roman >= 0) {
      return new ListMark(at, end, Style.ROMAN, roman + 1);
    }
    char c = inside.charAt(0);
    return inside.length() == 1 && c >= 'a' && c <= 'h'
        ? new ListMark(at, end, Style.LETTERED, c - 'a' + 1)
        : null;
  }

  private static @Nullable ListMark number(String lower, int at, int limit) {
    int end = at;
    while (end < limit && end - at < 3 && Folding.digit(lower.charAt(end))) {
      end++;
    }
    if (end - at > 2 || end >= limit) {
      return null;
    }
    int value = Integer.parseInt(lower.substring(at, end));
    return switch (lower.charAt(end)) {
      case ')' -> new ListMark(at, end + 1, Style.CLOSED, value);
      case '、' -> new ListMark(at, end + 1, Style.COMMA, value);
      case '.' ->
          end + 1 < limit && Folding.digit(lower.charAt(end + 1))
              ? null
              : new ListMark(at, end + 1, Style.DOTTED, value);
      default -> null;
    };
  }

  private static @Nullable ListMark chinese(String lower, int at, int limit) {
    char c = lower.charAt(at);
    char next = at + 1 < limit ? lower.charAt(at + 1) : ' ';
    int numeral = NUMERALS.indexOf(c);
    if (numeral >= 0 && next == '是') {
      return new ListMark(at, at + 2, Style.CHINESE_WORD, numeral + 1);
    }
    if (numeral >= 0 && next == '、') {
      return new ListMark(at, at + 2, Style.CHINESE_COMMA, numeral + 1);
    }
    if (c == '其' && NUMERALS.indexOf(next) >= 0) {
      return new ListMark(
          at, past(lower, at + 2, limit), Style.CHINESE_WORD, NUMERALS.indexOf(next) + 1);
    }
    if (c == '第' && NUMERALS.indexOf(next) >= 0 && at + 2 < limit) {
      int end = past(lower, at + 2, limit);
      return end > at + 2
          ? new ListMark(at, end, Style.CHINESE_ORDINAL, NUMERALS.indexOf(next) + 1)
          : null;
    }
    return spoken(lower, at, limit);
  }

  /** Behind the comma or the 是 that parts an ordinal from what it counts. */
  private static int past(String lower, int at, int limit) {
    int i = at;
    while (i < limit && i - at < 2 && "，,、:是".indexOf(lower.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static @Nullable ListMark spoken(String lower, int at, int limit) {
    for (int i = 0; i < SPOKEN.size(); i++) {
      for (String word : SPOKEN.get(i)) {
        int end = saidAt(lower, at, limit, word);
        if (end > 0) {
          return new ListMark(at, end, Style.SPOKEN, i + 1);
        }
      }
    }
    for (String word : LAST) {
      int end = saidAt(lower, at, limit, word);
      if (end > 0) {
        return new ListMark(at, end, Style.SPOKEN, Integer.MAX_VALUE);
      }
    }
    return null;
  }

  private static int saidAt(String lower, int at, int limit, String word) {
    int end = at + word.length();
    return lower.startsWith(word, at) && end < limit && ",，:是".indexOf(lower.charAt(end)) >= 0
        ? end + 1
        : -1;
  }
}
