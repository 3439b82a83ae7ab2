package io.github.themeboard.app.stage;

import io.github.themeboard.app.fact.FactView;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.page.Fold;
import io.github.themeboard.app.page.Folds;
import io.github.themeboard.domain.article.Origin;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.stage.Stage;
import io.github.themeboard.domain.stage.StageReading;
import io.github.themeboard.domain.stage.StageStatus;
import io.github.themeboard.domain.wording.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One stage across sources: who says what, who differs, and how it changed. */
final class StageSources {
  private static final int FOLDED = 10;
  private static final int FOLDED_FACTS = 5;

  private final Sheet sheet;
  private final Folds folds;
  private final StageMessages words;

  StageSources(Sheet sheet, Folds folds, StageMessages words) {
    this.sheet = sheet;
    this.folds = folds;
    this.words = words;
  }

  /** How what a source says stands to the latest source. */
  enum Stand implements Token {
    LATEST,
    AGREES,
    DIFFERS,
    /** The same source says something later. */
    REVISED
  }

  /** A status as its sources give it; {@code date} of the latest of them, in words. */
  record Row(StageStatus status, String source, String date, Stand stand, FactView fact) {}

  /** A day on which a source gave a status; {@code change} is null where it stayed as it was. */
  record Point(String iso, String said, @Nullable String change) {}

  /**
   * A stage.
   *
   * @param differs sources whose latest word is not that of the latest source
   * @param speaking sources that say where it stands
   * @param history earliest first; where it is folded, the last of it
   */
  record AcrossView(
      StageViews.Step step,
      Fold<FactView> meanings,
      Fold<Row> rows,
      int differs,
      int speaking,
      Fold<Point> history,
      Fold<FactView> metrics,
      Fold<FactView> warnings) {}

  /** What a fact says, and how that stands to the latest source. */
  private record Said(PublishedFact fact, Stand stand) {}

  /** A stage, with the views of those of its facts that are shown. */
  AcrossView of(Stage stage, StageViews.Step step, List<PublishedFact> facts) {
    List<PublishedFact> statuses = statuses(stage, facts);
    Set<String> spoken = new HashSet<>();
    Set<String> differing = new HashSet<>();
    List<Said> said = new ArrayList<>();
    for (PublishedFact fact : statuses) {
      Stand stand = stand(fact, statuses.get(0), spoken);
      fact.sources().stream()
          .filter(origin -> spoken.add(origin.key()) && stand == Stand.DIFFERS)
          .forEach(origin -> differing.add(origin.key()));
      said.add(new Said(fact, stand));
    }
    int place = step.position();
    // In the order of the page, by which its footnotes are numbered.
    return new AcrossView(
        step,
        facts("meanings-" + place, stage, StageReading.Aspect.MEANING, facts),
        folds.of("status-" + place, said, FOLDED, shown -> shown.stream().map(this::row).toList()),
        differing.size(),
        spoken.size(),
        folds.of("history-" + place, history(statuses), FOLDED, StageSources::turned),
        facts("metrics-" + place, stage, StageReading.Aspect.METRIC, facts),
        facts("warnings-" + place, stage, StageReading.Aspect.WARNING, facts));
  }

  private Fold<FactView> facts(
      String section, Stage stage, StageReading.Aspect aspect, List<PublishedFact> facts) {
    return folds.of(
        section,
        StageViews.of(stage, aspect, facts),
        FOLDED_FACTS,
        shown -> shown.stream().map(sheet::fact).toList());
  }

  /** What is said of where a stage stands, latest first. */
  static List<PublishedFact> statuses(Stage stage, List<PublishedFact> facts) {
    return facts.stream()
        .filter(f -> f.version() instanceof StageReading reading && reading.status() != null)
        .filter(f -> ((StageReading) f.version()).stage().id().equals(stage.id()))
        .sorted(Comparator.comparing(PublishedFact::latest).reversed())
        .toList();
  }

  static StageStatus status(PublishedFact fact) {
    return Objects.requireNonNull(((StageReading) fact.version()).status());
  }

  private static Stand stand(PublishedFact fact, PublishedFact latest, Set<String> spoken) {
    if (fact == latest) {
      return Stand.LATEST;
    } else if (fact.sources().stream().map(Origin::key).allMatch(spoken::contains)) {
      return Stand.REVISED;
    }
    return status(fact) == status(latest) ? Stand.AGREES : Stand.DIFFERS;
  }

  private Row row(Said said) {
    PublishedFact fact = said.fact();
    return new Row(
        status(fact),
        sheet.sources(fact),
        fact.lastEvidence()
            .map(sheet.dates()::dating)
            .orElseGet(() -> sheet.messages().date_unknown()),
        said.stand(),
        sheet.fact(fact));
  }

  /** Latest first, so that what is folded away is what is long past. */
  private List<Point> history(List<PublishedFact> said) {
    List<Point> points = new ArrayList<>();
    StageStatus before = null;
    for (PublishedFact fact :
        said.stream().sorted(Comparator.comparing(StageSources::first)).toList()) {
      StageStatus now = status(fact);
      points.add(point(fact, before, now));
      before = now;
    }
    return turned(points);
  }

  private static List<Point> turned(List<Point> points) {
    List<Point> other = new ArrayList<>(points);
    Collections.reverse(other);
    return other;
  }

  private Point point(PublishedFact fact, @Nullable StageStatus before, StageStatus now) {
    LocalDate day = first(fact);
    return new Point(
        day.toString(),
        words.history_point(sheet.dates().day(day), name(now), sheet.sources(fact)),
        before == null || before == now ? null : words.history_change(name(before), name(now)));
  }

  private String name(StageStatus status) {
    return sheet.messages().stage_status(status);
  }

  /** The day from which the first of its sources counts. */
  private static LocalDate first(PublishedFact fact) {
    return fact.citations().stream()
        .map(c -> c.article().countsFrom())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }
}
