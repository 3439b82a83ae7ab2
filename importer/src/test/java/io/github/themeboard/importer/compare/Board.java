package io.github.themeboard.importer.compare;

import io.github.themeboard.domain.event.EventDate;
import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.figure.Bound;
import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.domain.figure.Period;
import io.github.themeboard.domain.figure.Quantity;
import io.github.themeboard.domain.figure.Unit;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.wording.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A board of invented companies, to be filled fact by fact. */
final class Board {
  private final List<KnownBoard.Article> articles = new ArrayList<>();
  private final List<KnownBoard.Risk> risks = new ArrayList<>();
  private final List<KnownBoard.Figure> figures = new ArrayList<>();
  private final List<KnownBoard.Event> events = new ArrayList<>();
  private final List<KnownBoard.Stage> stages = new ArrayList<>();

  Board article(String id, String text, String... house) {
    articles.add(article(id, text, false, null, house));
    return this;
  }

  Board brief(String id, String text, String title, String... house) {
    articles.add(article(id, text, true, title, house));
    return this;
  }

  private static KnownBoard.Article article(
      String id, String text, boolean brief, @Nullable String title, String... house) {
    return new KnownBoard.Article(
        id, title, null, List.of(house), brief, null, TextSignature.of(text));
  }

  Board risk(String id, String en, String zh, String... themes) {
    risks.add(new KnownBoard.Risk(id, new Wording(en, zh), RiskCategory.DEMAND, List.of(themes)));
    return this;
  }

  Board event(String id, String en, String zh, String date, String... companies) {
    events.add(
        new KnownBoard.Event(id, new Wording(en, zh), EventDate.parse(date), List.of(companies)));
    return this;
  }

  Board stage(KnownBoard.Stage stage) {
    stages.add(stage);
    return this;
  }

  Board figure(
      String id,
      @Nullable String company,
      String en,
      String zh,
      FigureKind kind,
      String value,
      int magnitude,
      String unit,
      String period) {
    return figure(
        id,
        company,
        en,
        zh,
        kind,
        quantity(value, magnitude, unit, false, null),
        period,
        Certainty.REALISED);
  }

  Board figure(
      String id,
      @Nullable String company,
      String en,
      String zh,
      FigureKind kind,
      Quantity quantity,
      @Nullable String period,
      Certainty certainty) {
    figures.add(
        new KnownBoard.Figure(
            id,
            new Wording(en, zh),
            new Wording("Capital expenditure", "资本开支"),
            List.of("theme"),
            company == null ? List.of() : List.of(company),
            kind,
            quantity,
            period == null ? null : new Period(period),
            certainty));
    return this;
  }

  static Quantity quantity(
      String value, int magnitude, String unit, boolean approximate, @Nullable Bound bound) {
    String[] ends = value.split("-", -1);
    return new Quantity(
        new BigDecimal(ends[0]),
        ends.length > 1 ? new BigDecimal(ends[1]) : null,
        magnitude,
        new Unit(unit),
        approximate,
        bound);
  }

  KnownBoard known() {
    return new KnownBoard(
        articles,
        List.of(
            new KnownBoard.Theme("sensing", null),
            new KnownBoard.Theme("clocks", "sensing"),
            new KnownBoard.Theme("banks", null)),
        List.of(
            new KnownBoard.Company(
                "aurelia",
                List.of("Aurelia Photonics", "曜石光子", "Aurelia", "Aurelia Cloud"),
                List.of("00412.HK")),
            new KnownBoard.Company(
                "borealis", List.of("Borealis Clocks", "北极光钟表", "北极光"), List.of())),
        List.of(new KnownBoard.Exposure("aurelia-sensing", "aurelia", "sensing")),
        risks,
        figures,
        events,
        stages);
  }
}
