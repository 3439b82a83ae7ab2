package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.importer.text.Folding;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

/** Small words between a number and a time, and what they make of the two. */
final class Joins {
  private static final Set<String> JOINING = FigureWords.set("JOINING");
  private static final Set<String> PARTING = FigureWords.set("PARTING");
  private static final Endings AGAINST = Endings.spaced(FigureWords.list("AGAINST"));
  private static final List<String> COMPARING =
      List.of(
          "from ",
          "versus ",
          "against ",
          "compared with ",
          "compared to ",
          "than ",
          "vs",
          "after ");

  /** Words that end in 比 and compare nothing. */
  private static final String NOT_COMPARED = "占同环配";

  private static final List<String> ANNOUNCING = FigureWords.list("ANNOUNCING");

  private static final String BLANKS = " \t\n\u000b\f\r";

  /** More words between a number and a time part the two. */
  private static final int MOST_WORDS = 6;

  private Joins() {}

  /** What is announced on a day, or in a month, is seldom a figure of that day. */
  static boolean announces(String between, boolean day, FigureKind kind) {
    boolean sum = kind == FigureKind.AMOUNT || kind == FigureKind.PRICE;
    if (!sum && !(day && (kind == FigureKind.COUNT || kind == FigureKind.CAPACITY))) {
      return false;
    }
    if (between.length() > 80) {
      return false;
    }
    // "全年签约3亿元": what was signed in a time is a figure of that time.
    return !between.endsWith("签约") && FigureWords.held(between, ANNOUNCING);
  }

  /** "up to the end of 2023", "or more in 2023": words that part nothing. */
  private static String plain(String gap) {
    return gap.replace(" up to ", " by ")
        .replace(" or more ", " ")
        .replace(" or less ", " ")
        .replace(" the end of ", " ");
  }

  /** Whether the words let a time speak of the number before it. */
  static boolean join(String between) {
    String gap = plain(between);
    if (gap.equals("(") || gap.equals(" (")) {
      return true;
    }
    if (gap.isEmpty() || gap.charAt(0) != ' ' && gap.charAt(0) != '-') {
      return false;
    }
    for (int i = 0; i < gap.length(); i++) {
      if (",;:.()，。、|\t".indexOf(gap.charAt(i)) >= 0 || Folding.ideograph(gap.charAt(i))) {
        return false;
      }
    }
    int words = 0;
    for (StringTokenizer tokens = new StringTokenizer(gap, BLANKS);
        tokens.hasMoreTokens();
        words++) {
      String word = tokens.nextToken();
      // A counted noun may stand between: "2.5 million pieces this year".
      if (words == MOST_WORDS || PARTING.contains(word) || words > 3 && !JOINING.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the words before a time make it what another time is measured against. */
  static boolean measuresAgainst(String lower, int from, int at) {
    boolean part =
        at - 2 >= from
            && lower.charAt(at - 1) == '比'
            && NOT_COMPARED.indexOf(lower.charAt(at - 2)) >= 0;
    return !part && AGAINST.end(lower, from, at);
  }

  /** Whether the words before a number make it what another number is measured against. */
  static boolean compares(String left) {
    boolean bracketed = left.lastIndexOf('(') > left.lastIndexOf(')');
    return bracketed || FigureWords.held(left, COMPARING);
  }

  /** Whether the sentence turns to something else between a number and a later time. */
  static boolean turns(String gap) {
    if (gap.indexOf(';') >= 0 || gap.indexOf('—') >= 0) {
      return true;
    }
    int close = gap.indexOf(')');
    if (close >= 0 && gap.lastIndexOf('(', close) < 0) {
      return true;
    }
    StringTokenizer words = new StringTokenizer(gap, BLANKS + ",");
    while (words.hasMoreTokens()) {
      if (PARTING.contains(words.nextToken())) {
        return true;
      }
    }
    return false;
  }
}
