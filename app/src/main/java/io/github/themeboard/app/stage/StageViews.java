package io.github.themeboard.app.stage;

import io.github.themeboard.app.fact.FactView;
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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Frameworks as ladders: each stage with what it means, where it stands and what to beware of. */
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
   */
  public record Step(
      int position,
      String name,
      @Nullable StageStatus status,
      boolean disputed,
      List<Reading> readings,
      List<FactView> meanings,
      List<FactView> metrics,
      List<FactView> warnings) {}

  /** The frameworks of some stages, those without readings included. */
  public static List<Ladder> of(List<Stage> stages, List<PublishedFact> facts, Sheet sheet) {
    Map<Framework, List<Stage>> frameworks = new LinkedHashMap<>();
    stages.forEach(s -> frameworks.computeIfAbsent(s.framework(), k -> new ArrayList<>()).add(s));
    return frameworks.entrySet().stream()
        .map(e -> of(e.getKey(), e.getValue(), facts, sheet))
        .toList();
  }

  /** A framework that may have no stage yet. */
  static Ladder of(
      Framework framework, List<Stage> stages, List<PublishedFact> facts, Sheet sheet) {
    return new Ladder(
        framework.slug(),
        sheet.to("/stages/" + framework.slug()),
        sheet.in(framework.name()),
        IntStream.range(0, stages.size())
            .mapToObj(i -> step(i + 1, stages.get(i), facts, sheet))
            .toList());
  }

  private static Step step(int place, Stage stage, List<PublishedFact> facts, Sheet sheet) {
    List<Reading> readings =
        of(stage, StageReading.Aspect.STATUS, facts).stream()
            .sorted(Comparator.comparing(PublishedFact::latest).reversed())
            .map(f -> new Reading(reading(f).status(), sheet.fact(f)))
            .toList();
    return new Step(
        place,
        sheet.in(stage.name()),
        readings.isEmpty() ? null : readings.get(0).status(),
        readings.stream().map(Reading::status).distinct().count() > 1,
        readings,
        views(stage, StageReading.Aspect.MEANING, facts, sheet),
        views(stage, StageReading.Aspect.METRIC, facts, sheet),
        views(stage, StageReading.Aspect.WARNING, facts, sheet));
  }

  private static List<FactView> views(
      Stage stage, StageReading.Aspect aspect, List<PublishedFact> facts, Sheet sheet) {
    return of(stage, aspect, facts).stream().map(sheet::fact).toList();
  }

  private static List<PublishedFact> of(
      Stage stage, StageReading.Aspect aspect, List<PublishedFact> facts) {
    return facts.stream()
        .filter(f -> f.version() instanceof StageReading)
        .filter(f -> reading(f).stage().id().equals(stage.id()) && reading(f).aspect() == aspect)
        .toList();
  }

  private static StageReading reading(PublishedFact fact) {
    return (StageReading) fact.version();
  }
}
