package io.github.themeboard.app.theme;

import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.figure.FigureSet;
import io.github.themeboard.app.figure.FigureViews;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.fact.FactFilter;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.figure.ValueGroup;
import io.github.themeboard.domain.forecast.Forecast;
import io.github.themeboard.domain.morning.Disputes;
import io.github.themeboard.domain.morning.DueForecasts;
import io.github.themeboard.domain.morning.NewFacts;
import io.github.themeboard.domain.publication.Clocks;
import io.github.themeboard.domain.theme.ThemeTree;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the news above the theme board: eight statements, however many facts there are. */
@RequestScoped
class MorningPages {
  private static final int DUE = 5;
  private static final int DISPUTES = 3;

  private final Page page;
  private final NewFacts fresh;
  private final DueForecasts due;
  private final Disputes disputes;
  private final FactRepository facts;
  private final FigureViews figures;
  private final Clock clock;

  MorningPages(
      Page page,
      NewFacts fresh,
      DueForecasts due,
      Disputes disputes,
      FactRepository facts,
      FigureViews figures,
      Clock clock) {
    this.page = page;
    this.fresh = fresh;
    this.due = due;
    this.disputes = disputes;
    this.facts = facts;
    this.figures = figures;
    this.clock = clock;
  }

  /** The news; to be read within a transaction. */
  MorningView morning(ThemeTree tree) {
    Clocks clocks = page.clocks();
    News news = News.of(fresh.of(clocks));
    List<Long> next = due.from(clocks.day(clock.instant()), clocks, DUE);
    List<Disputes.Side> sides = disputes.newest(clocks, DISPUTES);
    Map<Long, PublishedFact> read =
        read(
            Stream.of(
                    news.chosen().stream().map(NewFacts.Row::version),
                    next.stream(),
                    sides.stream().map(Disputes.Side::version))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet()));
    Sheet sheet = new Sheet(page);
    NewsViews views = new NewsViews(page, sheet, tree, news);
    return new MorningView(
        views.since(),
        views.of(read),
        news.more(),
        next.stream().flatMap(id -> forecast(read.get(id), sheet).stream()).toList(),
        sides.stream().mapToInt(Disputes.Side::all).max().orElse(0),
        disputes(sides, read, sheet),
        sheet.endnotes());
  }

  /** What some versions say, by their ids, in four statements. */
  private Map<Long, PublishedFact> read(Set<Long> versions) {
    Map<Long, PublishedFact> read = new HashMap<>();
    if (versions.isEmpty()) {
      return read;
    }
    facts
        .find(FactFilter.of().with("v.id in :versions", "versions", versions), page.clocks())
        .forEach(f -> read.put(f.version().id(), f));
    return read;
  }

  private static Optional<MorningView.DueView> forecast(PublishedFact fact, Sheet sheet) {
    return Forecast.of(fact, null)
        .map(
            f ->
                new MorningView.DueView(
                    f.due().toString(), sheet.dates().day(f.due()), sheet.fact(fact)));
  }

  private List<MorningView.DisputeView> disputes(
      List<Disputes.Side> sides, Map<Long, PublishedFact> read, Sheet sheet) {
    Map<Integer, List<PublishedFact>> byDispute =
        sides.stream()
            .collect(
                Collectors.groupingBy(
                    Disputes.Side::dispute,
                    TreeMap::new,
                    Collectors.mapping(s -> read.get(s.version()), Collectors.toList())));
    List<PublishedFact> all = byDispute.values().stream().flatMap(List::stream).toList();
    FigureSet set = figures.read(all, page.clocks());
    return byDispute.values().stream()
        .map(ValueGroup::of)
        .filter(values -> values.size() > 1)
        .map(values -> set.rows(values.stream().map(ValueGroup::first).toList(), sheet))
        .map(rows -> new MorningView.DisputeView(rows.get(0), rows))
        .toList();
  }
}
