package io.github.themeboard.app.stage;

import io.github.themeboard.app.fact.FactView;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.stage.Framework;
import io.github.themeboard.domain.stage.Stage;
import io.github.themeboard.domain.stage.StageReading;
import io.github.themeboard.domain.stage.StageStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Frameworks as ladders: each stage with where it stands. */
public final class StageViews {
  private StageViews() {}

  /** A framework with its stages in order. */
  public record Ladder(String slug, String href, String name, List<Step> steps) {
    /** Whether any source says where any stage stands. */
    public boolean read() {
      return steps.stream().anyMatch(s -> s.status() != null);
    }
  }

  /** A status as one source gives it. */
  public record Reading(StageStatus status, FactView fact) {}

  /**
   * One stage.
   *
   * @param position from 1, among the stages that are shown
   * @param status of the latest source, or null if none says
   * @param disputed whether sources give different ones
   * @param readings what the latest sources say
   */
  public record Step(
      int position,
      String name,
      @Nullable StageStatus status,
      boolean disputed,
      List<Reading> readings) {}

  /**
   * The frameworks of some stages, those without readings included.
   *
   * @param readings how many of each stage are shown at most
   */
  public static List<Ladder> of(
      List<Stage> stages, List<PublishedFact> facts, Sheet sheet, int readings) {
    Map<Framework, List<Stage>> frameworks = new LinkedHashMap<>();
    stages.forEach(s -> frameworks.computeIfAbsent(s.framework(), k -> new ArrayList<>()).add(s));
    return frameworks.entrySet().stream()
        .map(e -> of(e.getKey(), e.getValue(), facts, sheet, readings))
        .toList();
  }

  /** A framework that may have no stage yet. */
  static Ladder of(
      Framework framework,
      List<Stage> stages,
      List<PublishedFact> facts,
      Sheet sheet,
      int readings) {
    return new Ladder(
        framework.slug(),
        sheet.to("/stages/" + framework.slug()),
        sheet.in(framework.name()),
        IntStream.range(0, stages.size())
            .mapToObj(i -> step(i + 1, stages.get(i), facts, sheet, readings))
            .toList());
  }

  private static Step step(
      int place, Stage stage, List<PublishedFact> facts, Sheet sheet, int readings) {
    List<PublishedFact> said = StageSources.statuses(stage, facts);
    return new Step(
        place,
        sheet.in(stage.name()),
        said.isEmpty() ? null : StageSources.status(said.get(0)),
        said.stream().map(StageSources::status).distinct().count() > 1,
        said.stream()
            .limit(readings)
            .map(f -> new Reading(StageSources.status(f), sheet.fact(f)))
            .toList());
  }

  /** What is said of one aspect of a stage, in the order of the facts. */
  static List<PublishedFact> of(
      Stage stage, StageReading.Aspect aspect, List<PublishedFact> facts) {
    return facts.stream()
        .filter(
            f ->
                f.version() instanceof StageReading r
                    && r.stage().id().equals(stage.id())
                    && r.aspect() == aspect)
        .toList();
  }
}
