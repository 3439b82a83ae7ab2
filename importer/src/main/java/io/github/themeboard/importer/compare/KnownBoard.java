package io.github.themeboard.importer.compare;

import io.github.themeboard.domain.event.EventDate;
import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.domain.figure.Period;
import io.github.themeboard.domain.figure.Quantity;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.stage.StageStatus;
import io.github.themeboard.domain.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a board knows, as plain values, wherever they come from. Ids are whatever the board calls
 * its articles and facts; companies, themes and stages go by their slugs.
 */
public record KnownBoard(
    List<Article> articles,
    List<Theme> themes,
    List<Company> companies,
    List<Exposure> exposures,
    List<Risk> risks,
    List<Figure> figures,
    List<Event> events,
    List<Stage> stages) {

  public KnownBoard {
    articles = List.copyOf(articles);
    themes = List.copyOf(themes);
    companies = List.copyOf(companies);
    exposures = List.copyOf(exposures);
    risks = List.copyOf(risks);
    figures = List.copyOf(figures);
    events = List.copyOf(events);
    stages = List.copyOf(stages);
  }

  public static KnownBoard empty() {
    return new KnownBoard(
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /**
   * An article.
   *
   * @param house names of the house whose view it reports, in any language; empty if none is known
   * @param brief whether the text is the board's own brief of the article
   * @param dated the printed day, or the earliest possible one
   */
  public record Article(
      String id,
      @Nullable String title,
      @Nullable String url,
      List<String> house,
      boolean brief,
      @Nullable LocalDate dated,
      TextSignature signature) {
    public Article {
      house = List.copyOf(house);
    }
  }

  /** A theme and the one that it is a part of. */
  public record Theme(String slug, @Nullable String parent) {}

  /**
   * A company.
   *
   * @param names the usual ones first, in all languages
   * @param tickers SYMBOL.EXCHANGE, as the contract writes them
   */
  public record Company(String slug, List<String> names, List<String> tickers) {
    public Company {
      names = List.copyOf(names);
      tickers = List.copyOf(tickers);
    }
  }

  /** A company in a theme. */
  public record Exposure(String id, String company, String theme) {}

  /** A risk factor. */
  public record Risk(String id, Wording text, RiskCategory category, List<String> themes) {
    public Risk {
      themes = List.copyOf(themes);
    }
  }

  /**
   * A figure.
   *
   * @param measure what it measures, in words
   * @param quantity as printed, since its digits tell how it was rounded
   */
  public record Figure(
      String id,
      Wording subject,
      Wording measure,
      List<String> themes,
      List<String> companies,
      FigureKind kind,
      Quantity quantity,
      @Nullable Period period,
      Certainty certainty) {
    public Figure {
      themes = List.copyOf(themes);
      companies = List.copyOf(companies);
    }
  }

  /** An event. */
  public record Event(String id, Wording text, EventDate date, List<String> companies) {
    public Event {
      companies = List.copyOf(companies);
    }
  }

  /**
   * A stage of a framework.
   *
   * @param id of the stage itself: framework and stage, with a slash between them
   * @param framework what it is a stage of
   * @param order from 1
   * @param readings where sources see it
   */
  public record Stage(
      String id, Wording framework, int order, Wording name, List<Reading> readings) {
    public Stage {
      readings = List.copyOf(readings);
    }
  }

  /**
   * Where a source sees a stage.
   *
   * @param said the day of that source, or the earliest possible one
   */
  public record Reading(String id, StageStatus status, @Nullable LocalDate said) {}
}
