package io.github.themeboard.importer.load;

import io.github.themeboard.domain.event.Event;
import io.github.themeboard.domain.figure.Figure;
import io.github.themeboard.domain.figure.FigureDetail;
import io.github.themeboard.domain.risk.RiskFactor;
import io.github.themeboard.domain.stage.Stage;
import io.github.themeboard.domain.stage.StageStatus;
import io.github.themeboard.domain.wording.Wording;
import io.github.themeboard.importer.compare.KnownBoard;
import io.github.themeboard.importer.register.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the tables know, in twelve statements whatever their size: facts go by their ids, articles
 * are left out, since {@link KnownArticles} keeps them.
 */
@ApplicationScoped
class BoardOfTables {
  /** More than any board can show; past it a candidate may be called new that is not. */
  private static final int MOST = 50_000;

  private final EntityManager entities;

  BoardOfTables(EntityManager entities) {
    this.entities = entities;
  }

  KnownBoard read() {
    Map<Long, List<String>> themes = slugs("themes");
    Map<Long, List<String>> companies = slugs("companies");
    return new KnownBoard(
        List.of(),
        themes(),
        companies(),
        exposures(),
        rows(RiskFactor.class, "from RiskFactor f join fetch f.fact where f.knownTo is null")
            .stream()
            .map(r -> risk(r, themes))
            .toList(),
        rows(
                Figure.class,
                "from Figure f join fetch f.fact join fetch f.measure where f.knownTo is null")
            .stream()
            .map(f -> figure(f, themes, companies))
            .toList(),
        rows(Event.class, "from Event f join fetch f.fact where f.knownTo is null").stream()
            .map(e -> event(e, companies))
            .toList(),
        stages());
  }

  private List<KnownBoard.Theme> themes() {
    return rows(Object[].class, "select t.slug, p.slug from Theme t left join t.parent p").stream()
        .map(row -> new KnownBoard.Theme((String) row[0], (String) row[1]))
        .toList();
  }

  private List<KnownBoard.Company> companies() {
    Map<String, List<String>> names = new HashMap<>();
    rows(Object[].class, "select a.company.slug, a.name from CompanyAlias a order by a.id")
        .forEach(row -> put(names, (String) row[0], (String) row[1]));
    Map<String, List<String>> tickers = new HashMap<>();
    rows(Object[].class, "select l.company.slug, l.mic, l.symbol from Listing l order by l.id")
        .forEach(
            row ->
                ticker((String) row[1], (String) row[2])
                    .forEach(t -> put(tickers, (String) row[0], t)));
    return rows(
            Object[].class,
            "select c.slug, c.name from Company c where c.removedAt is null and not exists (select 1"
                + " from Merger m where m.merged = c and m.undoneId is null) order by c.id")
        .stream()
        .map(
            row -> {
              String slug = (String) row[0];
              List<String> all = new ArrayList<>(forms((Wording) row[1]));
              all.addAll(names.getOrDefault(slug, List.of()));
              return new KnownBoard.Company(slug, all, tickers.getOrDefault(slug, List.of()));
            })
        .toList();
  }

  /** An exchange that tickers are not written for has no ticker to compare with. */
  private static Stream<String> ticker(String mic, String symbol) {
    try {
      return Stream.of(new Listing(mic, symbol).ticker());
    } catch (IllegalArgumentException e) {
      return Stream.empty();
    }
  }

  private List<KnownBoard.Exposure> exposures() {
    return rows(
            Object[].class,
            "select e.fact.id, c.slug, t.slug from Exposure e join e.companies c join e.themes t"
                + " where e.knownTo is null")
        .stream()
        .map(row -> new KnownBoard.Exposure(id(row[0]), (String) row[1], (String) row[2]))
        .toList();
  }

  private static KnownBoard.Risk risk(RiskFactor risk, Map<Long, List<String>> themes) {
    return new KnownBoard.Risk(
        id(risk.fact().id()), risk.text(), risk.category(), of(themes, risk.id()));
  }

  private static KnownBoard.Figure figure(
      Figure figure, Map<Long, List<String>> themes, Map<Long, List<String>> companies) {
    FigureDetail detail = figure.detail();
    return new KnownBoard.Figure(
        id(figure.fact().id()),
        detail.subject(),
        detail.measure().name(),
        of(themes, figure.id()),
        of(companies, figure.id()),
        detail.kind(),
        detail.quantity(),
        detail.period(),
        figure.certainty());
  }

  private static KnownBoard.Event event(Event event, Map<Long, List<String>> companies) {
    return new KnownBoard.Event(
        id(event.fact().id()), event.text(), event.happened(), of(companies, event.id()));
  }

  private List<KnownBoard.Stage> stages() {
    Map<Long, List<KnownBoard.Reading>> readings = new HashMap<>();
    rows(
            Object[].class,
            "select r.stage.id, r.fact.id, r.status, min(a.dated) from StageReading r"
                + " join r.citations c join c.article a where r.knownTo is null"
                + " and r.status is not null group by r.stage.id, r.fact.id, r.status"
                + " order by r.fact.id")
        .forEach(
            row ->
                readings
                    .computeIfAbsent((Long) row[0], s -> new ArrayList<>())
                    .add(
                        new KnownBoard.Reading(
                            id(row[1]), (StageStatus) row[2], (LocalDate) row[3])));
    return rows(
            Stage.class,
            "from Stage s join fetch s.framework f where s.removedAt is null"
                + " and f.removedAt is null order by s.id")
        .stream()
        .map(
            s ->
                new KnownBoard.Stage(
                    s.framework().slug() + "/" + s.slug(),
                    s.framework().name(),
                    s.position(),
                    s.name(),
                    readings.getOrDefault(s.id(), List.of())))
        .toList();
  }

  /** The slugs of what the current versions bear on, by version. */
  private Map<Long, List<String>> slugs(String what) {
    Map<Long, List<String>> slugs = new HashMap<>();
    rows(
            Object[].class,
            "select v.id, x.slug from FactVersion v join v." + what + " x where v.knownTo is null")
        .forEach(
            row ->
                slugs.computeIfAbsent((Long) row[0], v -> new ArrayList<>(2)).add((String) row[1]));
    return slugs;
  }

  private <T> List<T> rows(Class<T> type, String query) {
    return entities.createQuery(query, type).setMaxResults(MOST).getResultList();
  }

  private static List<String> of(Map<Long, List<String>> slugs, Long version) {
    return slugs.getOrDefault(version, List.of());
  }

  private static void put(Map<String, List<String>> lists, String key, String value) {
    lists.computeIfAbsent(key, k -> new ArrayList<>(2)).add(value);
  }

  private static String id(Object number) {
    return String.valueOf(number);
  }

  static List<String> forms(Wording name) {
    return Stream.of(name.en(), name.zh()).filter(Objects::nonNull).distinct().toList();
  }
}
