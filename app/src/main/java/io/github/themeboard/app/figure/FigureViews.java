package io.github.themeboard.app.figure;

import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.domain.fact.Fact;
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

  /**
   * Some figures of a longer list as rows, in the order given: their conflicts are those with any
   * figure of the board.
   */
  List<FigureView> part(List<PublishedFact> shown, Sheet sheet, Clocks clocks) {
    Map<Long, Figure> known = known(shown);
    List<Long> versions = shown.stream().map(f -> f.version().id()).toList();
    figures
        .around(versions, missing(shown, known), clocks)
        .forEach(f -> known.put(f.fact().id(), f));
    return new FigureSet(shown, known).rows(shown, sheet);
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
    Map<Long, Figure> known = known(facts);
    figures.byFact(missing(facts, known), clocks).forEach(f -> known.put(f.fact().id(), f));
    return known;
  }

  private static Map<Long, Figure> known(List<PublishedFact> facts) {
    Map<Long, Figure> known = new HashMap<>();
    facts.forEach(f -> known.put(f.id(), FigureSet.figure(f)));
    return known;
  }

  private static Set<Long> missing(List<PublishedFact> facts, Map<Long, Figure> known) {
    return facts.stream()
        .map(f -> FigureSet.figure(f).detail())
        .flatMap(d -> Stream.of(d.base(), d.end()))
        .filter(Objects::nonNull)
        .map(Fact::id)
        .filter(id -> !known.containsKey(id))
        .collect(Collectors.toSet());
  }
}
