package io.github.themeboard.importer.extract.time;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Ways of writing times that begin with a number, filed by what stands behind it: a look at that
 * spares most patterns.
 */
final class NumberRules {
  private final String marks;

  /** For each mark the rules that can fit, and last those that fit any other. */
  private final List<List<TimeRule>> rules;

  /**
   * @param inOrder the first that fits a place holds
   */
  NumberRules(NumberRule... inOrder) {
    List<NumberRule> all = List.of(inOrder);
    marks =
        all.stream()
            .flatMapToInt(rule -> rule.marks().chars())
            .distinct()
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    rules = (marks + '\0').chars().mapToObj(mark -> fitting(all, (char) mark)).toList();
  }

  private static List<TimeRule> fitting(List<NumberRule> all, char mark) {
    return all.stream().filter(rule -> rule.fits(mark)).map(NumberRule::rule).toList();
  }

  /** The rules that can fit a number with such a mark behind it. */
  List<TimeRule> before(char mark) {
    int filed = marks.indexOf(mark);
    return filed < 0 ? beforeNothing() : rules.get(filed);
  }

  /** The rules that can fit a number at the end of a sentence. */
  List<TimeRule> beforeNothing() {
    return rules.get(marks.length());
  }
}
