package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.text.Folding;
import java.util.List;

/** Tells a change from the level that it leads to. */
final class Changes {
  private static final List<String> COMPARATIVES =
      List.of(
          " more",
          " less",
          " fewer",
          " above",
          " below",
          " higher",
          " lower",
          " cheaper",
          " dearer",
          " faster",
          " slower",
          " under the ",
          " shy of ",
          " on the year",
          " on the month",
          " on the quarter");
  private static final List<String> ABOUT = FigureWords.list("ABOUT");
  private static final Endings LIMIT = Endings.of(FigureWords.list("LIMIT"));
  private static final String COMPARATIVES_CHINESE = "低高多少快贵";

  private static final List<String> GROWTH = List.of("growth", "增长", "成长", "年增", "季增");

  /** So near before a verb stands what it speaks of. */
  private static final int NEAR = 18;

  /** Behind a verb so far away, a number is no longer where the change leads. */
  private static final int REACH = 60;

  private final SentenceCues sentence;

  Changes(SentenceCues sentence) {
    this.sentence = sentence;
  }

  /** "20% more", "30% faster". */
  static boolean compares(String behind) {
    return FigureWords.begin(behind, COMPARATIVES);
  }

  /** "by 93%", "低四成", "高出两成". */
  boolean by(Quantity quantity) {
    String words = sentence.before(quantity, 16).stripTrailing();
    for (String about : ABOUT) {
      if (words.endsWith(about)) {
        words = words.substring(0, words.length() - about.length()).stripTrailing();
        break;
      }
    }
    if (words.endsWith(" by")) {
      return true;
    }
    int end = words.length();
    return end > 0
        && COMPARATIVES_CHINESE.indexOf(words.charAt(end - 1)) >= 0
        && !LIMIT.end(words, 0, end);
  }

  /** "growth slowed to 6%": what slows is a change itself. */
  boolean ofGrowth(Cue verb) {
    String lower = sentence.lower();
    String before = lower.substring(Math.max(sentence.start(), verb.start() - NEAR), verb.start());
    return FigureWords.held(before, GROWTH);
  }

  /** "rose to 45%": the number is where the change leads. */
  boolean leadsTo(Cue growth, Quantity quantity) {
    String lower = sentence.lower();
    String between = lower.substring(growth.end(), Math.max(growth.end(), quantity.start()));
    return between.length() <= REACH
        && (between.startsWith("到")
            || between.startsWith("为")
            || between.contains("至") && !between.contains("至少") && !between.contains("至多")
            || between.contains(" to ")
            || between.startsWith(" from ")
            || between.startsWith(" at ") && !lower.startsWith("gr", growth.start()));
  }

  /** "45% up from 40%" grows; "45%, up from 40%" is parted by a comma and never gets here. */
  boolean movesOn(Cue after, int quantityEnd) {
    String lower = sentence.lower();
    int end = after.end();
    if (!Folding.ideograph(lower.charAt(after.start()))) {
      return lower.startsWith(" from ", end) || lower.startsWith(" to ", end);
    }
    return end < lower.length() && "到至为了".indexOf(lower.charAt(end)) >= 0
        || lower.substring(quantityEnd, after.start()).contains("相比")
        || after.start() - quantityEnd > 5;
  }

  /** 同比 and 环比 speak of the number behind them only. */
  boolean ofNextOnly(Cue cue) {
    return sentence.lower().startsWith("同比", cue.start())
        || sentence.lower().startsWith("环比", cue.start());
  }
}
