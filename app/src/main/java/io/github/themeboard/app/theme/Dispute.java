package io.github.themeboard.app.theme;

import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.figure.Figure;
import io.github.themeboard.domain.figure.Gauge;
import io.github.themeboard.domain.figure.ValueGroup;
import io.github.themeboard.domain.stage.StageReading;
import io.github.themeboard.domain.stage.StageStatus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something that sources say differently: a figure of one subject, measure and period with several
 * values, or a stage with several statuses.
 *
 * @param values what they say, at least two, each with the facts that say it
 */
record Dispute(List<List<PublishedFact>> values) {

  /** All among some facts: figures first, then stages. */
  static List<Dispute> of(List<PublishedFact> found) {
    List<Dispute> disputes = new ArrayList<>(figures(found));
    disputes.addAll(stages(found));
    return disputes;
  }

  /** All facts that say one or another. */
  List<PublishedFact> sides() {
    return values.stream().flatMap(List::stream).toList();
  }

  /** Whether two of its sides say different gauges. */
  static boolean differ(PublishedFact one, PublishedFact other) {
    if (one.version() instanceof Figure figure && other.version() instanceof Figure theirs) {
      return figure.conflictsWith(theirs);
    }
    return one.version() instanceof StageReading mine
        && other.version() instanceof StageReading reading
        && mine.status() != reading.status();
  }

  private static List<Dispute> figures(List<PublishedFact> found) {
    Map<Gauge, List<PublishedFact>> gauges = new LinkedHashMap<>();
    for (PublishedFact fact : found) {
      if (fact.version() instanceof Figure figure && figure.detail().period() != null) {
        gauges.computeIfAbsent(figure.gauge(), t -> new ArrayList<>()).add(fact);
      }
    }
    return gauges.values().stream().flatMap(t -> disputes(t).stream()).toList();
  }

  /** Figures that have all but the subject in common: the values of each subject that has two. */
  private static List<Dispute> disputes(List<PublishedFact> figures) {
    List<Dispute> disputes = new ArrayList<>();
    Set<Long> told = new HashSet<>();
    for (PublishedFact figure : figures) {
      if (!told.contains(figure.id())) {
        List<PublishedFact> same = figures.stream().filter(f -> sameThing(figure, f)).toList();
        same.forEach(s -> told.add(s.id()));
        List<ValueGroup> values = ValueGroup.of(same);
        if (values.size() > 1) {
          disputes.add(new Dispute(values.stream().map(ValueGroup::facts).toList()));
        }
      }
    }
    return disputes;
  }

  private static boolean sameThing(PublishedFact one, PublishedFact other) {
    return ((Figure) one.version()).sameThingAs((Figure) other.version());
  }

  private static List<Dispute> stages(List<PublishedFact> found) {
    Map<Long, List<PublishedFact>> readings = new LinkedHashMap<>();
    for (PublishedFact fact : found) {
      if (fact.version() instanceof StageReading r && r.aspect() == StageReading.Aspect.STATUS) {
        readings.computeIfAbsent(r.stage().id(), s -> new ArrayList<>()).add(fact);
      }
    }
    return readings.values().stream()
        .filter(Dispute::mixed)
        .map(r -> new Dispute(r.stream().map(List::of).toList()))
        .toList();
  }

  private static boolean mixed(List<PublishedFact> readings) {
    Set<StageStatus> statuses = new HashSet<>();
    readings.forEach(r -> statuses.add(((StageReading) r.version()).status()));
    return statuses.size() > 1;
  }
}
