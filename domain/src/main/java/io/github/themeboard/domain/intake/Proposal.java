package io.github.themeboard.domain.intake;

import io.github.themeboard.domain.event.EventDate;
import io.github.themeboard.domain.exposure.Exposure;
import io.github.themeboard.domain.figure.Bound;
import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.stage.StageStatus;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate says beyond its sentence, by its kind; {@link ProposalJson} writes and reads it.
 */
public sealed interface Proposal {

  /** The article is about a theme. */
  record Theme(String slug) implements Proposal {}

  /**
   * The article speaks of a company.
   *
   * @param name as printed first
   * @param slug of the register; null for a company that it does not know
   * @param ticker SYMBOL.EXCHANGE, the first printed one, else that of the primary listing
   * @param printedTickers those that the article prints
   * @param role what it is to the article's themes, as a start
   * @param grade 1 (touched) to 3 (central), as a start
   */
  record Company(
      String name,
      @Nullable String slug,
      @Nullable String ticker,
      List<String> printedTickers,
      Exposure.Role role,
      int grade)
      implements Proposal {
    public Company {
      printedTickers = printedTickers == null ? List.of() : List.copyOf(printedTickers);
    }
  }

  /** A risk factor. */
  record Risk(RiskCategory category) implements Proposal {}

  /**
   * A figure.
   *
   * @param subject what it is a figure of, in the article's words
   * @param measure slug of a measure of the board that fits; null where none does
   * @param value as printed
   * @param max the upper end of a range, as printed
   * @param magnitude power of ten that the printed value is multiplied by
   * @param unit as {@link io.github.themeboard.domain.figure.Unit} names it
   * @param unitName the unit in words, where the code is {@code other}
   * @param period as {@link io.github.themeboard.domain.figure.Period} writes it
   * @param base of a growth rate: position, among the article's candidates, of what it starts from
   * @param result of a growth rate: position of what it arrives at
   */
  record Figure(
      @Nullable String subject,
      @Nullable String measure,
      FigureKind kind,
      BigDecimal value,
      @Nullable BigDecimal max,
      int magnitude,
      String unit,
      @Nullable String unitName,
      @Nullable String period,
      boolean approximate,
      @Nullable Bound bound,
      @Nullable Integer base,
      @Nullable Integer result)
      implements Proposal {}

  /**
   * An event.
   *
   * @param date as {@link EventDate#parse} reads it
   * @param companies those that its sentence names: the board's slugs, or names with a question
   *     mark before them where the board does not know the company
   */
  record Event(String date, List<String> companies) implements Proposal {
    public Event {
      companies = companies == null ? List.of() : List.copyOf(companies);
    }
  }

  /**
   * A stage of a framework.
   *
   * @param framework its name in the article's words
   * @param order from 1
   * @param status null where the article does not say
   */
  record Stage(
      String framework,
      int order,
      String name,
      @Nullable StageStatus status,
      List<String> metrics,
      @Nullable String warning)
      implements Proposal {
    public Stage {
      metrics = metrics == null ? List.of() : List.copyOf(metrics);
    }
  }
}
