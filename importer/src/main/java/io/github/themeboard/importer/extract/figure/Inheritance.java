package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.importer.text.Folding;
import java.util.List;

/** Tells figures that are of the time their paragraph speaks of: a report's lines of account. */
final class Inheritance {
  /** So far a word of an account or of a market speaks of a number. */
  private static final int BEFORE = 60;

  private static final int BEHIND = 24;

  private static final List<String> PER_SHARE = List.of("每股收益", "每股盈", "per share", "a share");
  private static final List<String> OF_WHOLE =
      List.of("of sales", "of the total", "of turnover", "of revenue", "占比", "占营收", "占收入");

  private static final List<String> MARKET =
      List.of("shares", "the stock", "index", "股价", "指数", "收盘", "道指", "纳指");

  private static final List<String> TRADING =
      List.of(
          "index",
          "composite",
          "the stock",
          "shares",
          "turnover of",
          "bought a net",
          "股价",
          "指数",
          "成交额",
          "收涨",
          "收跌");

  /** The length of "2026-05-14". */
  private static final int DAY = 10;

  private Inheritance() {}

  static boolean inherits(SentenceTimes sentence, Quantity quantity, FigureKind kind, Told told) {
    if (told.period() == null) {
      return false;
    }
    boolean account =
        switch (kind) {
          case AMOUNT, MARGIN -> true;
          case GROWTH -> !FigureWords.held(sentence.around(quantity, BEFORE, 0), MARKET);
          case SHARE ->
              sentence.cued(quantity, SentenceTimes.ACCOUNTS, BEFORE, BEHIND)
                      && !sentence.before(quantity.start(), 10).contains("份额")
                  || FigureWords.held(sentence.around(quantity, 12, 16), OF_WHOLE);
          case RATIO -> TimesBefore.timesAsMuch(sentence, quantity);
          case OTHER -> basisPoints(sentence, quantity);
          case PRICE -> perShare(sentence.around(quantity, BEFORE, BEHIND));
          default -> false;
        };
    return account && (told.near() != null || !otherCompany(sentence, quantity));
  }

  /** "The index lost 1%", behind a sentence that named the day. */
  static boolean ofMarketDay(
      SentenceTimes sentence, Quantity quantity, FigureKind kind, Told told) {
    String day = told.clause();
    return day != null
        && day.length() == DAY
        && day.indexOf('/') < 0
        && !day.startsWith("FY")
        && sentence.times().isEmpty()
        && (kind == FigureKind.GROWTH || kind == FigureKind.AMOUNT)
        && FigureWords.held(sentence.around(quantity, BEFORE, BEHIND), TRADING);
  }

  /** A change that is counted in hundredths of a percentage point. */
  static boolean basisPoints(SentenceTimes sentence, Quantity quantity) {
    String words = sentence.lower().substring(quantity.start(), quantity.end());
    return words.endsWith("bp")
        || words.endsWith("bps")
        || words.contains("基点")
        || words.contains("basis");
  }

  private static boolean perShare(String words) {
    int eps = words.indexOf("eps");
    // "keeps" is no measure.
    boolean word = eps == 0 || eps > 0 && !Folding.latin(words.charAt(eps - 1));
    return word || FigureWords.held(words, PER_SHARE);
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
