package io.github.themeboard.importer.segment;

import io.github.themeboard.importer.text.Folding;
import java.util.regex.Pattern;

/**
 * Lines in which a page counts its readers, or its own parts: how often it was read, liked, shared.
 * They say nothing about what the article is about.
 */
final class Counters {
  private static final int LONGEST = 60;

  /** "0/400", "1.2k", "#12": a number needs no word where a mark shows that it counts. */
  private static final int LONGEST_BARE = 10;

  private static final String NUMBER = "\\d[\\d.,]*+ ?[kwm万]?\\+?";

  /** "12.3k views", "36 comments". */
  private static final String NUMBER_FIRST =
      NUMBER
          + " ?(?:次?(?:阅读|浏览|播放)量?|人?(?:阅读|关注|赞同?|收藏|转发|评论)"
          + "|(?:views?|likes?|shares?|comments?|reads?|claps?|reposts?|followers?)(?![a-z]))";

  /** "阅读 1.2万", "Views: 3,204". */
  private static final String WORD_FIRST =
      "(?:(?:阅读|浏览|播放|点击|点赞|赞|在看|收藏|评论|转发|分享|围观|跟帖)(?:量|数|次数)?"
          + "|(?:views?|reads?|likes?|comments?|shares?|claps|reposts?|followers?)) ?:? ?"
          + NUMBER
          + "(?: ?次)?";

  /** A button between the counters. */
  private static final String BUTTON =
      "(?:(?:follow|share|save|like|reply|comment|bookmark|listen|print)(?![a-z])"
          + "|关注|分享|收藏|回复|举报|打印)";

  private static final String COUNTER =
      "(?:" + NUMBER_FIRST + "|" + WORD_FIRST + "|" + BUTTON + ")";

  private static final Pattern COUNTED = Pattern.compile(COUNTER + "(?:[ ·|,/]*" + COUNTER + ")*+");

  private Counters() {}

  /** Two counters side by side close a line of buttons, whatever stands before them. */
  private static final Pattern LAST = Pattern.compile(NUMBER_FIRST + "[ ·|,/]+" + NUMBER_FIRST);

  private static final int LONGEST_LAST = 36;

  /** Whether a short line ends in counters: "Enjoyed this? 41 likes 6 comments". */
  static boolean ending(String lower) {
    int from = Math.max(0, lower.length() - LONGEST_LAST);
    if (lower.length() > 2 * LONGEST || !hasDigits(lower.substring(from))) {
      return false;
    }
    for (int i = from; i < lower.length(); i++) {
      boolean begins = Folding.digit(lower.charAt(i)) && (i == 0 || lower.charAt(i - 1) == ' ');
      if (begins && LAST.matcher(lower).region(i, lower.length()).matches()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line holds counters and nothing else. */
  static boolean only(String lower) {
    if (lower.length() > LONGEST) {
      return false;
    }
    return lower.length() <= LONGEST_BARE && bare(lower)
        || hasDigits(lower) && COUNTED.matcher(lower).matches();
  }

  private static boolean hasDigits(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      if (Folding.digit(lower.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Numbers between several bars are cells of a table. */
  private static boolean bare(String lower) {
    boolean digits = false;
    int bars = 0;
    boolean countersMark = lower.length() == 1;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      digits |= Folding.digit(c);
      bars += c == '|' ? 1 : 0;
      countersMark |= "/k#w万".indexOf(c) >= 0;
      if (!(Folding.digit(c) || " /.,:>+#|*•·kw万".indexOf(c) >= 0)) {
        return false;
      }
    }
    return !digits || countersMark && bars < 2;
  }
}
