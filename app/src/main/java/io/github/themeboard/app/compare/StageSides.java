package io.github.themeboard.app.compare;

import io.github.themeboard.app.fact.FactView;
import io.github.themeboard.app.fact.Link;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.stage.Framework;
import io.github.themeboard.domain.stage.Stage;
import io.github.themeboard.domain.stage.StageReading;
import io.github.themeboard.domain.stage.StageStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where the themes that are compared stand on a framework. */
record StageSides(Link framework, List<Row> rows) {

  /** One stage, with what sources say of it in each theme. */
  record Row(String stage, List<Cell> cells) {}

  private static final int READINGS = 3;

  /**
   * The readings of one stage in one theme, the latest first.
   *
   * @param disputed whether sources give different statuses
   * @param left how many readings are not shown
   */
  record Cell(String theme, boolean disputed, List<Reading> readings, int left) {}

  /** A status as one source gives it. */
  record Reading(StageStatus status, FactView fact) {}

  /** The frameworks on which any of the themes is read. */
  static List<StageSides> of(List<Side> sides, List<Stage> stages, Sheet sheet) {
    Map<Framework, List<Stage>> frameworks = new LinkedHashMap<>();
    stages.forEach(s -> frameworks.computeIfAbsent(s.framework(), f -> new ArrayList<>()).add(s));
    return frameworks.entrySet().stream()
        .filter(e -> e.getValue().stream().anyMatch(s -> read(s, sides)))
        .map(e -> of(e.getKey(), e.getValue(), sides, sheet))
        .toList();
  }

  private static boolean read(Stage stage, List<Side> sides) {
    return sides.stream().anyMatch(s -> !readings(stage, s).isEmpty());
  }

  private static StageSides of(
      Framework framework, List<Stage> stages, List<Side> sides, Sheet sheet) {
    return new StageSides(
        new Link(sheet.to("/stages/" + framework.slug()), sheet.in(framework.name())),
        stages.stream()
            .map(
                stage ->
                    new Row(
                        sheet.in(stage.name()),
                        sides.stream().map(side -> cell(stage, side, sheet)).toList()))
            .toList());
  }

  private static Cell cell(Stage stage, Side side, Sheet sheet) {
    List<PublishedFact> all = readings(stage, side);
    List<Reading> shown =
        all.stream().limit(READINGS).map(f -> new Reading(status(f), sheet.fact(f))).toList();
    return new Cell(
        side.theme().name(),
        all.stream().map(StageSides::status).distinct().count() > 1,
        shown,
        all.size() - shown.size());
  }

  private static List<PublishedFact> readings(Stage stage, Side side) {
    return side.facts().stream()
        .filter(f -> f.version() instanceof StageReading)
        .filter(f -> reading(f).stage().id().equals(stage.id()))
        .filter(f -> reading(f).aspect() == StageReading.Aspect.STATUS)
        .sorted(Comparator.comparing(PublishedFact::latest).reversed())
        .toList();
  }

  private static StageStatus status(PublishedFact fact) {
    return Objects.requireNonNull(reading(fact).status());
  }

  private static StageReading reading(PublishedFact fact) {
    return (StageReading) fact.version();
  }
}
