package io.github.themeboard.importer.load;

import io.github.themeboard.domain.exposure.Exposure;
import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.intake.CandidatePassage;
import io.github.themeboard.domain.intake.CandidateRepository;
import io.github.themeboard.domain.intake.Proposal;
import io.github.themeboard.importer.compare.Comparison;
import io.github.themeboard.importer.compare.Verdict;
import io.github.themeboard.importer.extract.Extraction;
import io.github.themeboard.importer.extract.Figure;
import io.github.themeboard.importer.extract.company.CompanyCandidate;
import io.github.themeboard.importer.extract.event.EventCandidate;
import io.github.themeboard.importer.extract.risk.RiskCandidate;
import io.github.themeboard.importer.extract.stage.StageCandidate;
import io.github.themeboard.importer.extract.theme.ThemeCandidate;
import io.github.themeboard.importer.text.CodePoints;
import io.github.themeboard.importer.text.SingleLine;
import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes of what was found in one article what a curator is asked. */
final class Drafts {
  /** A curator judges by the first places; an article names its companies all the time. */
  private static final int MOST_PASSAGES = 6;

  /** As a start: the curator sees it beside the reason, and may know better. */
  private static final Exposure.Role ROLE = Exposure.Role.BENEFICIARY;

  private static final int GRADE = 1;

  private final Extraction found;
  private final Comparison compared;
  private final Layout layout;
  private final CodePoints places;
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<Integer, Draft> figures = new HashMap<>();

  Drafts(Extraction found, Comparison compared, Layout layout, CodePoints places) {
    this.found = found;
    this.compared = compared;
    this.layout = layout;
    this.places = places;
  }

  /**
   * The drafts in the order of the text, themes first.
   *
   * @param measures finds the measure of a figure's subject
   */
  List<Draft> inOrder(Measures measures) {
    each(found.themes(), compared.themes(), this::theme);
    each(found.companies(), compared.companies(), this::company);
    each(found.risks(), compared.risks(), this::risk);
    each(found.figures(), compared.figures(), (i, f, v) -> figure(i, f, v, measures));
    each(found.events(), compared.events(), this::event);
    each(found.stages(), compared.stages(), this::stage);
    List<Draft> order =
        drafts.stream()
            .sorted(Comparator.comparing(Draft::theme).reversed().thenComparing(Draft::start))
            .limit(CandidateRepository.MOST_OF_ARTICLE)
            .collect(Collectors.toCollection(ArrayList::new));
    linkGrowth(order);
    return order;
  }

  private interface Making<T> {
    void of(int index, T candidate, Verdict verdict);
  }

  private static <T> void each(List<T> candidates, List<Verdict> verdicts, Making<T> making) {
    for (int i = 0; i < candidates.size(); i++) {
      making.of(i, candidates.get(i), verdicts.get(i));
    }
  }

  private void theme(int index, ThemeCandidate theme, Verdict verdict) {
    add(
        new Proposal.Theme(theme.slug()),
        theme.citations().stream(),
        null,
        theme.confidence(),
        verdict,
        Set.of());
  }

  /** First the sentence that may say why, then the places that show its names. */
  private void company(int index, CompanyCandidate company, Verdict verdict) {
    String slug = compared.named().get(index);
    add(
        new Proposal.Company(
            company.name(),
            company.slug(),
            company.ticker(),
            company.printedTickers(),
            ROLE,
            GRADE),
        Stream.concat(
            company.mentions().stream().limit(1).map(layout::sentence),
            company.mentions().stream()),
        null,
        company.confidence(),
        verdict,
        slug == null ? Set.of() : Set.of(slug));
  }

  private void risk(int index, RiskCandidate risk, Verdict verdict) {
    add(
        new Proposal.Risk(risk.category()),
        Stream.of(risk.quote()),
        Certainty.OPINION,
        risk.confidence(),
        verdict,
        Set.of());
  }

  /** A number by itself shows nothing: its sentence is what it is cited by. */
  private void figure(int index, Figure figure, Verdict verdict, Measures measures) {
    Set<String> owners = compared.owners().get(index);
    int before = drafts.size();
    add(
        FigureProposal.of(
            figure, compared.bounds().get(index), measures.of(figure.stated().subject())),
        figure.citations().stream().map(layout::sentence),
        figure.stated().certainty(),
        figure.stated().confidence(),
        verdict,
        known(owners));
    if (drafts.size() > before) {
      figures.put(index, drafts.get(before));
    }
  }

  private void event(int index, EventCandidate event, Verdict verdict) {
    Set<String> told = compared.told().get(index);
    add(
        new Proposal.Event(event.date(), List.copyOf(told)),
        Stream.of(event.quote()),
        event.certainty(),
        event.confidence(),
        verdict,
        known(told));
  }

  private void stage(int index, StageCandidate stage, Verdict verdict) {
    add(
        new Proposal.Stage(
            stage.framework(),
            stage.order(),
            stage.name(),
            stage.status(),
            stage.metrics(),
            stage.warning()),
        stage.citations().stream(),
        Certainty.OPINION,
        stage.confidence(),
        verdict,
        Set.of());
  }

  /** What stands on no line of the text cannot be shown, and is not proposed. */
  private void add(
      Proposal proposal,
      Stream<Span> spans,
      @Nullable Certainty certainty,
      double confidence,
      Verdict verdict,
      Set<String> companies) {
    List<CandidatePassage> passages =
        spans.distinct().filter(layout::holds).limit(MOST_PASSAGES).map(this::passage).toList();
    if (!passages.isEmpty()) {
      String text = SingleLine.of(passages.get(0).quote());
      drafts.add(new Draft(proposal, passages, text, certainty, confidence, verdict, companies));
    }
  }

  private CandidatePassage passage(Span span) {
    return new CandidatePassage(
        places.at(span.start()), places.at(span.end()), span.in(found.text()));
  }

  /** Names with a question mark are of companies that the board does not have. */
  private static Set<String> known(Set<String> companies) {
    return companies.stream()
        .filter(c -> !c.startsWith("?"))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The ends of a growth rate are named by their places among the drafts. */
  private void linkGrowth(List<Draft> order) {
    Map<Draft, Integer> positions = new java.util.IdentityHashMap<>();
    for (int i = 0; i < order.size(); i++) {
      positions.put(order.get(i), i);
    }
    List<Draft> linked = new ArrayList<>(order);
    figures.forEach(
        (index, draft) -> {
          Integer at = positions.get(draft);
          Figure figure = found.figures().get(index);
          if (at != null && (figure.base() != null || figure.result() != null)) {
            linked.set(
                at,
                draft.with(
                    FigureProposal.between(
                        (Proposal.Figure) draft.proposal(),
                        position(figure.base(), positions),
                        position(figure.result(), positions))));
          }
        });
    order.clear();
    order.addAll(linked);
  }

  private @Nullable Integer position(@Nullable Integer figure, Map<Draft, Integer> positions) {
    Draft draft = figure == null ? null : figures.get(figure);
    return draft == null ? null : positions.get(draft);
  }
}
