package io.github.themeboard.domain.forecast;

import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.fact.FactFilter;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.publication.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads forecasts with their verdicts. */
@ApplicationScoped
public class Ledger {
  private final FactRepository facts;
  private final VerdictRepository verdicts;

  Ledger(FactRepository facts, VerdictRepository verdicts) {
    this.facts = facts;
    this.verdicts = verdicts;
  }

  /** Some facts as forecasts, by the clocks, those that fall due first at the start. */
  public List<Forecast> forecasts(Set<Long> factIds, Clocks clocks) {
    return factIds.isEmpty()
        ? List.of()
        : forecasts(filter().with("v.fact.id in :due", "due", factIds), clocks);
  }

  /** The facts among which {@link StillToCome} finds forecasts; a page narrows it further. */
  public static FactFilter filter() {
    return FactFilter.of(FactKind.FIGURE, FactKind.EVENT)
        .with(
            "v.certainty in :expected",
            "expected",
            Set.of(Certainty.FORECAST, Certainty.ANNOUNCED, Certainty.REPORTED, Certainty.OPINION))
        .with(
            "(v.fact.kind = :dated or v.id in (select f.id from Figure f where f.period is not null))",
            "dated",
            FactKind.EVENT);
  }

  /**
   * The forecasts among some facts as the clocks show them, those that fall due first at the start;
   * one statement more than the facts take. At most {@link FactRepository#MOST} facts are read.
   */
  public List<Forecast> forecasts(FactFilter filter, Clocks clocks) {
    List<PublishedFact> found = facts.find(filter, clocks);
    Map<Long, Verdict> judged =
        verdicts.standing(found.stream().map(PublishedFact::id).toList(), clocks);
    return found.stream()
        .flatMap(fact -> Forecast.of(fact, judged.get(fact.id())).stream())
        .sorted(Comparator.comparing(Forecast::due).thenComparing(f -> f.fact().id()))
        .toList();
  }
}
