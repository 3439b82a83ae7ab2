package io.github.themeboard.importer.compare;

import io.github.themeboard.importer.extract.stage.StageCandidate;
import io.github.themeboard.importer.text.Language;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stages of a board's frameworks. There are few: they are all looked at. */
final class StageIndex {
  private static final double ALIKE = 0.75;

  /** Sources that far apart see two moments of a stage that moves. */
  private static final long DAYS_APART = 92;

  private final List<KnownBoard.Stage> stages;

  StageIndex(List<KnownBoard.Stage> stages) {
    this.stages = stages;
  }

  /**
   * Compares a stage.
   *
   * @param said the day of its article
   */
  Verdict compare(StageCandidate candidate, @Nullable LocalDate said) {
    Optional<KnownBoard.Stage> known =
        stages.stream()
            .filter(s -> s.order() == candidate.order() && likeness(s, candidate) >= ALIKE)
            .max(Comparator.comparingDouble(s -> likeness(s, candidate)));
    return known
        .map(stage -> read(stage, candidate, said))
        .orElseGet(() -> Verdict.fresh(Because.STAGE_UNKNOWN.of()));
  }

  private static Verdict read(
      KnownBoard.Stage stage, StageCandidate candidate, @Nullable LocalDate said) {
    if (candidate.status() == null || stage.readings().isEmpty()) {
      return Verdict.confirms(stage.id(), Because.STAGE_KNOWN.of(stage.name().any()));
    }
    for (KnownBoard.Reading reading : stage.readings()) {
      if (reading.status() == candidate.status()) {
        return Verdict.confirms(reading.id(), Because.STAGE_ALIKE.of(reading.status().token()));
      }
    }
    for (KnownBoard.Reading reading : stage.readings()) {
      if (atOneTime(reading.said(), said)) {
        return Verdict.conflicts(
            reading.id(),
            Because.STAGE_OTHERWISE.of(reading.status().token(), candidate.status().token()));
      }
    }
    return Verdict.fresh(Because.STAGE_ELSEWHEN.of(stage.name().any()));
  }

  private static boolean atOneTime(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a != null && b != null && Math.abs(ChronoUnit.DAYS.between(a, b)) <= DAYS_APART;
  }

  private static double likeness(KnownBoard.Stage stage, StageCandidate candidate) {
    String name =
        Language.of(candidate.name()) == Language.ZH ? stage.name().zh() : stage.name().en();
    return name == null ? 0 : Words.likeness(Words.of(name), Words.of(candidate.name()));
  }
}
