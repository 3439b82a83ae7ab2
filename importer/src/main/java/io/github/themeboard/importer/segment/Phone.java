package io.github.themeboard.importer.segment;

import io.github.themeboard.importer.text.Folding;
import java.util.List;

/** Telephone numbers, and the lines that offer one. */
final class Phone {
  private static final List<String> OFFERS =
      List.of(
          "call ",
          "ring ",
          "tel",
          "phone",
          "hotline",
          "service line",
          "whatsapp",
          "wechat",
          "contact",
          "dial",
          "电话",
          "热线",
          "致电",
          "微信",
          "手机",
          "联系",
          "拨打");

  /** The number stands close behind the words that offer it. */
  private static final int CLOSE = 48;

  private Phone() {}

  /** Whether a line tells to call a number. */
  static boolean offered(String lower) {
    int at = in(lower);
    if (at < 0) {
      return false;
    }
    String before = lower.substring(Math.max(0, at - CLOSE), at);
    for (String offer : OFFERS) {
      if (before.contains(offer)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line holds an address of electronic mail. */
  static boolean mail(String lower) {
    int at = lower.indexOf('@');
    return at > 0
        && Folding.latin(lower.charAt(at - 1))
        && lower.indexOf('.', at) > at + 1
        && lower.indexOf(' ', at + 1) != at + 1;
  }

  /** Where the first telephone number begins, or -1: seven digits or more, in parted groups. */
  static int in(String text) {
    int i = 0;
    while (i < text.length()) {
      if (!Folding.digit(text.charAt(i)) && text.charAt(i) != '+') {
        i++;
        continue;
      }
      int end = i;
      int digits = 0;
      boolean parted = text.charAt(i) == '+';
      while (end < text.length()
          && (Folding.digit(text.charAt(end)) || "+-() ".indexOf(text.charAt(end)) >= 0)) {
        boolean digit = Folding.digit(text.charAt(end));
        digits += digit ? 1 : 0;
        parted |=
            !digit && digits > 0 && end + 1 < text.length() && Folding.digit(text.charAt(end + 1));
        end++;
      }
      if (digits >= 7
          && digits <= 15
          && (parted || digits == 11 && text.charAt(i) == '1')
          && !years(text, i)) {
        return i;
      }
      i = Math.max(end, i + 1);
    }
    return -1;
  }

  /** "2020-2028" is a span of years. */
  private static boolean years(String text, int at) {
    return text.startsWith("19", at) || text.startsWith("20", at);
  }
}
