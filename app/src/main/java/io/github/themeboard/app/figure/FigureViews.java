package io.github.themeboard.app.figure;

import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.figure.Figure;
import io.github.themeboard.domain.figure.FigureRepository;
import io.github.themeboard.domain.publication.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns figures into rows, with their arithmetic and their conflicts. */
@ApplicationScoped
public class FigureViews {
  private final FigureRepository figures;

  FigureViews(FigureRepository figures) {
    this.figures = figures;
  }

  /** All figures among some facts, as rows. */
  public List<FigureView> of(List<PublishedFact> facts, Sheet sheet, Clocks clocks) {
    FigureSet set = read(facts, clocks);
    return set.rows(set.facts(), sheet);
  }

  /** The figures among some facts, for a page that shows parts of them in several places. */
  public FigureSet read(List<PublishedFact> facts, Clocks clocks) {
    List<PublishedFact> mine =
        facts.stream().filter(f -> f.version() instanceof Figure).sorted(FigureSet.ORDER).toList();
    return new FigureSet(mine, ends(mine, clocks));
  }

  /**
   * What growth rates start from and arrive at: on the page already, or fetched in one statement.
   */
  private Map<Long, Figure> ends(List<PublishedFact> facts, Clocks clocks) {
    Map<Long, Figure> known = new HashMap<>();
    facts.forEach(f -> known.put(f.id(), FigureSet.figure(f)));
    Set<Long> missing =
        facts.stream()
            .flatMap(
                f ->
                    Stream.of(
                        FigureSet.figure(f).detail().base(), FigureSet.figure(f).detail().end()))
            .filter(Objects::nonNull)
            .map(f -> f.id())
            .filter(id -> !known.containsKey(id))
            .collect(Collectors.toSet());
    figures.byFact(missing, clocks).forEach(f -> known.put(f.fact().id(), f));
    return known;
  }
}
