package io.github.themeboard.domain.figure;

import io.github.themeboard.domain.fact.PublishedFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Figures of the same thing that may all be true: one value, whoever states it. 160, 185 and "about
 * 185" are two values; a number within a range is no other value than the range, and of two numbers
 * within it each keeps its own.
 *
 * @param facts at least one, in the order in which they were given
 */
public record ValueGroup(List<PublishedFact> facts) {
  private static final Comparator<PublishedFact> EXACT_FIRST =
      Comparator.comparingDouble(f -> figure(f).quantity().leeway().width());

  /**
   * The values of some figures, in the order of their first ones; more than one if and only if two
   * of the figures are in conflict.
   *
   * @param figures of one thing, as {@link Figure#sameThingAs} says
   */
  public static List<ValueGroup> of(List<PublishedFact> figures) {
    List<List<PublishedFact>> values = new ArrayList<>();
    for (PublishedFact figure : figures.stream().sorted(EXACT_FIRST).toList()) {
      values.stream()
          .filter(value -> value.stream().allMatch(f -> compatible(f, figure)))
          .findFirst()
          .orElseGet(() -> added(values))
          .add(figure);
    }
    Comparator<PublishedFact> given = Comparator.comparingInt(figures::indexOf);
    return values.stream()
        .map(value -> new ValueGroup(value.stream().sorted(given).toList()))
        .sorted(Comparator.comparing(ValueGroup::first, given))
        .toList();
  }

  private static List<PublishedFact> added(List<List<PublishedFact>> values) {
    List<PublishedFact> value = new ArrayList<>();
    values.add(value);
    return value;
  }

  private static boolean compatible(PublishedFact one, PublishedFact other) {
    return figure(one).quantity().compatibleWith(figure(other).quantity());
  }

  private static Figure figure(PublishedFact fact) {
    return (Figure) fact.version();
  }

  /** The one that stands for the value. */
  public PublishedFact first() {
    return facts.get(0);
  }
}
