package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.importer.text.Folding;
import java.util.List;

/** Tells figures that are of the time their paragraph speaks of: a report's lines of account. */
final class Inheritance {
  /** So far a word of an account or of a market speaks of a number. */
  private static final int BEFORE = 60;

  private static final int BEHIND = 24;

  private static final List<String> PER_SHARE = List.of("每股收益", "eps", "per share", "a share");
  private static final List<String> MARKET =
      List.of("shares", "the stock", "index", "股价", "指数", "收盘", "道指", "纳指");

  private Inheritance() {}

  static boolean inherits(SentenceTimes sentence, Quantity quantity, FigureKind kind, Told told) {
    if (told.period() == null) {
      return false;
    }
    boolean account =
        switch (kind) {
          case AMOUNT, MARGIN -> true;
          case GROWTH -> !near(sentence.around(quantity, BEFORE, 0), MARKET);
          case SHARE -> sentence.cued(quantity, SentenceTimes.ACCOUNTS, BEFORE, BEHIND);
          case PRICE -> near(sentence.around(quantity, BEFORE, BEHIND), PER_SHARE);
          default -> false;
        };
    return account && !otherCompany(sentence, quantity);
  }

  private static boolean near(String words, List<String> some) {
    return some.stream().anyMatch(words::contains);
  }

  /** A company with its ticker opens another subject: "BYD (01211.HK) sold …". */
  private static boolean otherCompany(SentenceTimes sentence, Quantity quantity) {
    String lower = sentence.lower();
    for (int i = sentence.start(); i < quantity.start() - 4; i++) {
      if (lower.charAt(i) == '('
          && Folding.digit(lower.charAt(i + 1))
          && Folding.digit(lower.charAt(i + 4))) {
        return true;
      }
    }
    return false;
  }
}
