package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.importer.extract.time.Mention;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The time that is said before a number and still holds there. */
final class TimesBefore {
  /** Said of a number that is of no time, though its sentence names one. */
  private static final Mention UNTIMED =
      new Mention(new Span(0, 0), null, Mention.Sort.RELATIVE, false, false);

  private static final List<String> MARKET_DAY =
      List.of("clos", "收", "spot", "现货", "settle", "结算", "ended", "报");

  private static final List<String> SAME_TIME_BEFORE =
      List.of(
          "同期",
          "同比",
          "the same period",
          "a year earlier",
          "a year ago",
          "a year before",
          "those of",
          "that of");

  /** A comparison holds over so many characters in Chinese and in English. */
  private static final int COMPARED_CHINESE = 12;

  private static final int COMPARED = 40;

  private final SentenceTimes sentence;
  private final ComparedTimes compared;

  TimesBefore(SentenceTimes sentence, ComparedTimes compared) {
    this.sentence = sentence;
    this.compared = compared;
  }

  @Nullable Mention of(Quantity quantity, FigureKind kind, Told told) {
    for (int i = sentence.times().size() - 1; i >= 0; i--) {
      Mention time = sentence.times().get(i);
      if (time.end() > quantity.start() || closedBracket(time, quantity)) {
        continue;
      }
      boolean own = own(time, quantity);
      if (time.comparison()) {
        if (level(quantity, kind) && comparesDirectly(time, quantity, own)) {
          return time;
        }
      } else if (compared.base(time)) {
        if (own && kind != FigureKind.GROWTH) {
          return time;
        }
      } else if (!compared.beside(time)) {
        return holding(time, quantity, kind, told);
      }
    }
    return null;
  }

  /** The last time before a number, if it is the number's; nothing if there is none for it. */
  private @Nullable Mention holding(Mention time, Quantity quantity, FigureKind kind, Told told) {
    if (kind == FigureKind.PRICE && time.day() && !ofMarket(quantity)) {
      return null;
    }
    String between = sentence.lower().substring(time.end(), quantity.start());
    if (between.startsWith("以来") && kind != FigureKind.GROWTH
        || Generality.completes(between, kind)
        || moment(time) && Joins.announces(between, time.day(), kind)) {
      return UNTIMED;
    }
    return commas(between) <= reach(quantity, kind, told)
            || kind == FigureKind.CAPACITY && (balance(time) || between.contains("其中"))
        ? time
        : null;
  }

  /** A day or a month, or a time that cannot be named. */
  private static boolean moment(Mention time) {
    String period = time.period();
    return period == null
        || time.day()
        || period.length() == 7 && period.charAt(5) != 'Q' && period.charAt(5) != 'H';
  }

  /** "截至三季度末": all levels that follow are of that day. */
  private boolean balance(Mention time) {
    return sentence.before(time.start(), 2).equals("截至");
  }

  /** "由2024年的35元": nothing else stands between the time and its number. */
  private boolean own(Mention time, Quantity quantity) {
    if (quantity.start() - time.end() > 4) {
      return false;
    }
    for (int i = time.end(); i < quantity.start(); i++) {
      if ("的约近为: ".indexOf(sentence.lower().charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** "a year earlier it was 52%", "a year ago, when it took in 5", "去年同期为3". */
  private boolean comparesDirectly(Mention time, Quantity quantity, boolean own) {
    String lower = sentence.lower();
    boolean latin = Folding.latin(lower.charAt(time.start()));
    int gap = quantity.start() - time.end();
    if (gap > (latin ? COMPARED : COMPARED_CHINESE)
        || sentence.quantityBetween(time.end(), quantity.start())) {
      return false;
    }
    if (!latin) {
      return own || !compared.base(time);
    }
    String words = lower.substring(time.end(), quantity.start());
    return words.contains("when ") || opens(time) && words.indexOf(',') < 0;
  }

  /** Whether a time opens its sentence or its clause. */
  private boolean opens(Mention time) {
    int i = time.start() - 1;
    while (i > sentence.start() && sentence.lower().charAt(i) == ' ') {
      i--;
    }
    return i <= sentence.start() || ";,(".indexOf(sentence.lower().charAt(i)) >= 0;
  }

  /** A price that a market set on a day. */
  private boolean ofMarket(Quantity quantity) {
    String lower = sentence.lower();
    int from = Math.max(sentence.start(), quantity.start() - 45);
    String near = lower.substring(from, Math.min(lower.length(), quantity.end() + 12));
    return FigureWords.held(near, MARKET_DAY);
  }

  /** A level can be last year's; a change or a multiple of it is this year's. */
  static boolean level(Quantity quantity, FigureKind kind) {
    return kind != FigureKind.GROWTH
        && kind != FigureKind.RATIO
        && kind != FigureKind.OTHER
        && quantity.dimension() != Dimension.MULTIPLE;
  }

  /** How many commas a time holds over: a line of account further than a specification. */
  private int reach(Quantity quantity, FigureKind kind, Told told) {
    return switch (kind) {
      case AMOUNT, GROWTH, MARGIN, CAGR -> 99;
      case SHARE, COUNT -> 4;
      case RATIO -> valued(quantity) ? 4 : timesAsMuch(sentence, quantity) ? 99 : 1;
      case PRICE ->
          Inheritance.inherits(sentence, quantity, kind, told)
                  || sentence.before(quantity.start(), 10).contains("均")
                  || sentence.before(quantity.start(), 10).contains("单价")
              ? 4
              : 1;
      case OTHER -> Inheritance.basisPoints(sentence, quantity) ? 99 : 0;
      default -> 0;
    };
  }

  /** "是上年同期的2.7倍", "4 times the level of a year earlier": a change in other words. */
  static boolean timesAsMuch(SentenceTimes sentence, Quantity quantity) {
    String near = sentence.around(quantity, 10, 30);
    return quantity.dimension() == Dimension.MULTIPLE && FigureWords.held(near, SAME_TIME_BEFORE);
  }

  private boolean valued(Quantity quantity) {
    for (Cue cue : sentence.cues()) {
      if (cue.sort() == Cue.Sort.VALUATION
          && cue.start() >= quantity.start() - 24
          && cue.end() <= quantity.end() + 24) {
        return true;
      }
    }
    return false;
  }

  private static int commas(String between) {
    int commas = 0;
    for (int i = 1; i < between.length(); i++) {
      char c = between.charAt(i);
      boolean grouping =
          c == ',' && i + 1 < between.length() && Folding.digit(between.charAt(i + 1));
      commas += ",，;".indexOf(c) >= 0 && !grouping ? 1 : 0;
    }
    return commas;
  }

  /** A time in brackets speaks of what stands in the brackets. */
  private boolean closedBracket(Mention time, Quantity quantity) {
    String lower = sentence.lower();
    int close = time.end();
    while (close < quantity.start() && lower.charAt(close) != ')') {
      close++;
    }
    if (close == quantity.start()) {
      return false;
    }
    int open = time.start();
    while (open >= sentence.start() && lower.charAt(open) != '(') {
      // A bracket that closes before the time holds nothing of it.
      if (lower.charAt(open) == ')') {
        return false;
      }
      open--;
    }
    return open >= sentence.start();
  }
}
