package io.github.themeboard.importer.extract.figure;

import java.util.List;

/** Numbers of one unit that a sentence lists one behind the other: "48%、35%和30%". */
final class SameUnit {
  /** The numbers of one list stand so near to each other. */
  static final int APART = 7;

  private SameUnit() {}

  static boolean of(List<Quantity> some) {
    String unit = some.get(0).measured().unit();
    return some.stream().allMatch(quantity -> quantity.measured().unit().equals(unit));
  }

  /** Whether only a comma or a conjunction stands between two numbers of one unit. */
  static boolean listed(SentenceTimes sentence, Quantity one, Quantity next) {
    if (next.start() - one.end() > APART || !of(List.of(one, next))) {
      return false;
    }
    String between = sentence.lower().substring(one.end(), next.start()).strip();
    return switch (between) {
      case "、", "和", "及", ",", "and", ", and" -> true;
      default -> false;
    };
  }
}
