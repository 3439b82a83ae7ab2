package io.github.themeboard.importer.compare;

import io.github.themeboard.importer.extract.Extraction;
import io.github.themeboard.importer.extract.company.CompanyCandidate;
import io.github.themeboard.importer.extract.theme.ThemeCandidate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
    this(board, new ArticleIndex(board.articles()));
  }

  /**
   * A comparer whose articles are kept apart, since they grow with every import while the rest of a
   * board changes only when somebody decides.
   *
   * @param articles in place of the board's own
   */
  public Comparer(KnownBoard board, ArticleIndex articles) {
    this.articles = articles;
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
    StatedFigure.Reader reader = new StatedFigure.Reader(extraction, companies, places);
    List<StatedFigure> stated =
        extraction.figures().stream().map(f -> reader.read(f.stated())).toList();
    Set<String> about =
        extraction.themes().stream().map(ThemeCandidate::slug).collect(Collectors.toSet());
    return new Comparison(
        match != null && match.duplicate() ? match.article() : null,
        match != null && !match.duplicate() ? match.article() : null,
        match == null ? null : match.reason(),
        extraction.themes().stream().map(themes::compare).toList(),
        extraction.companies().stream().map(companies::compare).toList(),
        extraction.risks().stream()
            .map(r -> risks.compare(r.quote().in(extraction.text()), about))
            .toList(),
        new FigureComparison(figures).compare(stated),
        extraction.events().stream()
            .map(
                e ->
                    events.compare(
                        e.quote().in(extraction.text()), e.date(), places.inSpan(e.quote())))
            .toList(),
        extraction.stages().stream()
            .map(s -> stages.compare(s, extraction.head().published()))
            .toList(),
        extraction.companies().stream().map(this::slug).collect(Collectors.toList()),
        stated.stream().map(Comparer::owners).toList(),
        extraction.figures().stream()
            .map(f -> LimitWords.of(extraction.text(), f.stated().quote()))
            .collect(Collectors.toList()),
        extraction.events().stream().map(e -> places.inSpan(e.quote())).toList());
  }

  private @Nullable String slug(CompanyCandidate candidate) {
    KnownBoard.Company known = companies.known(candidate);
    return known == null ? null : known.slug();
  }

  /** The one company that a figure is of, else all near it. */
  private static Set<String> owners(StatedFigure figure) {
    return figure.owner() == null ? figure.around() : Set.of(figure.owner());
  }
}
