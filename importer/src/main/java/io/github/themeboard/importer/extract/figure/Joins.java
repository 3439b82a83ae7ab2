package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.importer.text.Folding;
import java.util.List;
import java.util.Set;

/** Small words between a number and a time, and what they make of the two. */
final class Joins {
  private static final Set<String> JOINING = FigureWords.set("JOINING");
  private static final Set<String> PARTING = FigureWords.set("PARTING");
  private static final Endings AGAINST = Endings.spaced(FigureWords.list("AGAINST"));
  private static final List<String> COMPARING =
      List.of("from ", "versus ", "against ", "compared with ", "compared to ", "than ", "vs", "(");

  private static final List<String> ANNOUNCING = FigureWords.list("ANNOUNCING");

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
    for (String word : ANNOUNCING) {
      if (between.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words let a time speak of the number before it. */
  static boolean join(String gap) {
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
    String[] words = gap.strip().split("\\s+");
    if (words.length > 6) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      // A counted noun may stand between: "2.5 million pieces this year".
      if (PARTING.contains(words[i]) || i > 3 && !JOINING.contains(words[i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether the words before a time make it what another time is measured against. */
  static boolean measuresAgainst(String lower, int from, int at) {
    return AGAINST.end(lower, from, at);
  }

  /** Whether the words before a number make it what another number is measured against. */
  static boolean compares(String left) {
    for (String word : COMPARING) {
      if (left.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence turns to something else between a number and a later time. */
  static boolean turns(String gap) {
    if (gap.indexOf(';') >= 0 || gap.indexOf('—') >= 0) {
      return true;
    }
    for (String word : gap.strip().split("[\\s,]+")) {
      if (PARTING.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
