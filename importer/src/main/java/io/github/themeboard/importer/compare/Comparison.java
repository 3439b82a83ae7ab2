package io.github.themeboard.importer.compare;

import io.github.themeboard.domain.figure.Bound;
import io.github.themeboard.domain.intake.Novelty;
import io.github.themeboard.importer.extract.Extraction;
import io.github.themeboard.importer.extract.Held;
import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article held against a board. Each list has one verdict for each candidate of the extraction,
 * in its order.
 *
 * @param duplicateOf the article of the board that has the same text
 * @param origin the article of the board whose text this one repeats or reworks; never beside
 *     {@code duplicateOf}
 * @param articleReason why it is a duplicate or has that origin; null if it is neither
 * @param named for each company the board's slug of it; null where the board does not know it
 * @param owners for each figure the companies near it, as {@code told} writes them
 * @param bounds for each figure the limit that its words make it; null for a value
 * @param told for each event the companies that it names: the board's slugs, or names with a
 *     question mark before them where the board does not know the company
 */
public record Comparison(
    @Nullable String duplicateOf,
    @Nullable String origin,
    @Nullable String articleReason,
    List<Verdict> themes,
    List<Verdict> companies,
    List<Verdict> risks,
    List<Verdict> figures,
    List<Verdict> events,
    List<Verdict> stages,
    List<@Nullable String> named,
    List<Set<String>> owners,
    List<@Nullable Bound> bounds,
    List<Set<String>> told) {
  public Comparison {
    themes = List.copyOf(themes);
    companies = List.copyOf(companies);
    risks = List.copyOf(risks);
    figures = List.copyOf(figures);
    events = List.copyOf(events);
    stages = List.copyOf(stages);
    named = Collections.unmodifiableList(new ArrayList<>(named));
    owners = List.copyOf(owners);
    bounds = Collections.unmodifiableList(new ArrayList<>(bounds));
    told = List.copyOf(told);
  }

  /** How many candidates of all kinds are so. */
  public long count(Novelty novelty) {
    return Stream.of(themes, companies, risks, figures, events, stages)
        .flatMap(List::stream)
        .filter(v -> v.novelty() == novelty)
        .count();
  }

  /**
   * What is not proposed because the board has this very article: all of it, or nothing if the
   * article is no duplicate.
   *
   * @param extraction the one that was compared
   */
  public List<Held> alreadyKnown(Extraction extraction) {
    List<Held> held = new ArrayList<>();
    if (duplicateOf != null) {
      extraction.themes().forEach(t -> hold("theme", t.citations(), held));
      extraction.companies().forEach(c -> hold("company", c.mentions(), held));
      extraction.risks().forEach(r -> hold("risk", List.of(r.quote()), held));
      extraction.figures().forEach(f -> hold("figure", f.citations(), held));
      extraction.events().forEach(e -> hold("event", List.of(e.quote()), held));
      extraction.stages().forEach(s -> hold("stage", s.citations(), held));
    }
    return List.copyOf(held);
  }

  private static void hold(String kind, List<Span> citations, List<Held> held) {
    citations.stream()
        .findFirst()
        .ifPresent(quote -> held.add(new Held(kind, Held.Reason.ALREADY_KNOWN, quote)));
  }
}
