package io.github.themeboard.app.stage;

import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.domain.article.Origin;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.stage.Stage;
import io.github.themeboard.domain.stage.StageStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A framework at a glance: the latest word of each source on each stage. */
final class StageMatrix {
  private StageMatrix() {}

  /** A source's word on a stage; {@code status} is null where it says nothing. */
  record Cell(@Nullable StageStatus status, boolean differs) {}

  /** A source with its word on each stage, in their order. */
  record Row(String source, List<Cell> cells) {}

  /** Sources, those who spoke last first. */
  static List<Row> of(List<Stage> stages, List<PublishedFact> facts, Sheet sheet) {
    Map<String, Row> rows = new LinkedHashMap<>();
    for (int column = 0; column < stages.size(); column++) {
      List<PublishedFact> said = StageSources.statuses(stages.get(column), facts);
      for (PublishedFact fact : said) {
        boolean differs = StageSources.status(fact) != StageSources.status(said.get(0));
        for (Origin origin : fact.sources()) {
          Row row = rows.computeIfAbsent(origin.key(), k -> empty(origin, stages, sheet));
          if (row.cells().get(column).status() == null) {
            row.cells().set(column, new Cell(StageSources.status(fact), differs));
          }
        }
      }
    }
    return List.copyOf(rows.values());
  }

  private static Row empty(Origin origin, List<Stage> stages, Sheet sheet) {
    return new Row(
        sheet.origin(origin),
        new ArrayList<>(Collections.nCopies(stages.size(), new Cell(null, false))));
  }
}
