package io.github.themeboard.importer.compare;

import io.github.themeboard.importer.extract.Extraction;
import io.github.themeboard.importer.extract.theme.ThemeCandidate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells of what articles say whether a board knows it. One comparer reads the board once and serves
 * any number of articles and threads; each candidate is held against a bounded number of facts,
 * however many the board has.
 */
public final class Comparer {
  private final ArticleIndex articles;
  private final ThemeIndex themes;
  private final CompanyIndex companies;
  private final RiskIndex risks;
  private final FigureIndex figures;
  private final EventIndex events;
  private final StageIndex stages;

  public Comparer(KnownBoard board) {
    articles = new ArticleIndex(board.articles());
    themes = new ThemeIndex(board.themes());
    companies = new CompanyIndex(board.companies(), board.exposures());
    risks = new RiskIndex(board.risks(), themes);
    figures = new FigureIndex(board.figures(), companies);
    events = new EventIndex(board.events(), companies);
    stages = new StageIndex(board.stages());
  }

  /** For one article; for more of them, keep a comparer. */
  public static Comparison compare(Extraction extraction, KnownBoard board) {
    return new Comparer(board).compare(extraction);
  }

  public Comparison compare(Extraction extraction) {
    ArticleIndex.Match match =
        articles.find(
            extraction.text(),
            extraction.head().house(),
            extraction.head().title(),
            extraction.head().url());
    CompanyPlaces places = new CompanyPlaces(extraction, companies);
    FigureComparison stated =
        new FigureComparison(figures, new StatedFigure.Reader(extraction, companies, places));
    Set<String> about =
        extraction.themes().stream().map(ThemeCandidate::slug).collect(Collectors.toSet());
    return new Comparison(
        match != null && match.duplicate() ? match.article().id() : null,
        match != null && !match.duplicate() ? match.article().id() : null,
        match == null ? null : match.reason(),
        extraction.themes().stream().map(themes::compare).toList(),
        extraction.companies().stream().map(companies::compare).toList(),
        extraction.risks().stream()
            .map(r -> risks.compare(r.quote().in(extraction.text()), about))
            .toList(),
        stated.compare(extraction.figures()),
        extraction.events().stream()
            .map(
                e ->
                    events.compare(
                        e.quote().in(extraction.text()), e.date(), places.inSpan(e.quote())))
            .toList(),
        extraction.stages().stream()
            .map(s -> stages.compare(s, extraction.head().published()))
            .toList());
  }
}
