package io.github.themeboard.importer.compare;

import io.github.themeboard.domain.stage.StageReading;
import io.github.themeboard.domain.wording.Wording;
import io.github.themeboard.importer.pack.Pack;
import io.github.themeboard.importer.register.Listing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The board that a pack would make: its facts go by their keys, its articles by their slugs. */
public final class BoardOfPack {
  private final Pack pack;
  private final Map<String, Wording> houses;
  private final Map<String, Wording> measures;
  private final Map<String, Pack.ArticleEntry> articles;

  private BoardOfPack(Pack pack) {
    this.pack = pack;
    houses = names(pack.houses());
    measures = names(pack.measures());
    articles =
        pack.articles().stream()
            .collect(Collectors.toMap(Pack.ArticleEntry::slug, Function.identity()));
  }

  public static KnownBoard of(Pack pack) {
    return new BoardOfPack(pack).board();
  }

  private KnownBoard board() {
    return new KnownBoard(
        pack.articles().stream().map(this::article).toList(),
        pack.themes().stream().map(t -> new KnownBoard.Theme(t.slug(), t.parent())).toList(),
        pack.companies().stream().map(BoardOfPack::company).toList(),
        facts(Pack.ExposureDetail.class).flatMap(BoardOfPack::exposures).toList(),
        facts(Pack.RiskDetail.class).map(BoardOfPack::risk).toList(),
        facts(Pack.FigureEntry.class).map(this::figure).toList(),
        facts(Pack.EventDetail.class).map(BoardOfPack::event).toList(),
        pack.frameworks().stream().flatMap(this::stages).toList());
  }

  private KnownBoard.Article article(Pack.ArticleEntry entry) {
    return new KnownBoard.Article(
        entry.slug(),
        entry.title(),
        entry.url(),
        Optional.ofNullable(entry.house())
            .map(houses::get)
            .map(BoardOfPack::forms)
            .orElse(List.of()),
        entry.brief(),
        entry.dating().day(),
        TextSignature.of(entry.text().content()));
  }

  private static KnownBoard.Company company(Pack.CompanyEntry entry) {
    List<String> names = new ArrayList<>(forms(entry.name()));
    entry.aliases().forEach(a -> names.add(a.name()));
    return new KnownBoard.Company(
        entry.slug(), names, entry.listings().stream().flatMap(BoardOfPack::ticker).toList());
  }

  /** An exchange that tickers are not written for has no ticker to compare with. */
  private static Stream<String> ticker(Pack.ListingEntry listing) {
    try {
      return Stream.of(new Listing(listing.mic(), listing.symbol()).ticker());
    } catch (IllegalArgumentException e) {
      return Stream.empty();
    }
  }

  private static Stream<KnownBoard.Exposure> exposures(Pack.FactEntry fact) {
    return fact.companies().stream()
        .flatMap(c -> fact.themes().stream().map(t -> new KnownBoard.Exposure(fact.key(), c, t)));
  }

  private static KnownBoard.Risk risk(Pack.FactEntry fact) {
    Pack.RiskDetail detail = (Pack.RiskDetail) fact.detail();
    return new KnownBoard.Risk(fact.key(), fact.text(), detail.category(), fact.themes());
  }

  private KnownBoard.Figure figure(Pack.FactEntry fact) {
    Pack.FigureEntry figure = (Pack.FigureEntry) fact.detail();
    return new KnownBoard.Figure(
        fact.key(),
        figure.subject(),
        Objects.requireNonNull(measures.get(figure.measure())),
        fact.themes(),
        fact.companies(),
        figure.kind(),
        figure.quantity(),
        figure.period(),
        fact.certainty());
  }

  private static KnownBoard.Event event(Pack.FactEntry fact) {
    Pack.EventDetail detail = (Pack.EventDetail) fact.detail();
    return new KnownBoard.Event(fact.key(), fact.text(), detail.date(), fact.companies());
  }

  private Stream<KnownBoard.Stage> stages(Pack.FrameworkEntry framework) {
    List<KnownBoard.Stage> stages = new ArrayList<>();
    for (Pack.Named stage : framework.stages()) {
      stages.add(
          new KnownBoard.Stage(
              framework.slug() + "/" + stage.slug(),
              framework.name(),
              stages.size() + 1,
              stage.name(),
              readings(framework.slug(), stage.slug())));
    }
    return stages.stream();
  }

  private List<KnownBoard.Reading> readings(String framework, String stage) {
    List<KnownBoard.Reading> readings = new ArrayList<>();
    facts(Pack.StageDetail.class)
        .forEach(
            fact -> {
              Pack.StageDetail detail = (Pack.StageDetail) fact.detail();
              if (detail.framework().equals(framework)
                  && detail.stage().equals(stage)
                  && detail.aspect() == StageReading.Aspect.STATUS
                  && detail.status() != null) {
                readings.add(new KnownBoard.Reading(fact.key(), detail.status(), said(fact)));
              }
            });
    return readings;
  }

  private @Nullable LocalDate said(Pack.FactEntry fact) {
    return Objects.requireNonNull(articles.get(fact.cites().get(0).article())).dating().day();
  }

  private Stream<Pack.FactEntry> facts(Class<? extends Pack.Detail> detail) {
    return pack.facts().stream().filter(f -> detail.isInstance(f.detail()));
  }

  private static Map<String, Wording> names(List<Pack.Named> all) {
    Map<String, Wording> names = new LinkedHashMap<>();
    all.forEach(n -> names.put(n.slug(), n.name()));
    return names;
  }

  private static List<String> forms(Wording name) {
    return Stream.of(name.en(), name.zh()).filter(Objects::nonNull).distinct().toList();
  }
}
