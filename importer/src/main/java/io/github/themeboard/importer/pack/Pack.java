package io.github.themeboard.importer.pack;

import io.github.themeboard.domain.article.ArticleText;
import io.github.themeboard.domain.article.Dating;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.event.EventDate;
import io.github.themeboard.domain.exposure.Exposure;
import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.domain.figure.Period;
import io.github.themeboard.domain.figure.Quantity;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.stage.StageReading;
import io.github.themeboard.domain.stage.StageStatus;
import io.github.themeboard.domain.theme.Term;
import io.github.themeboard.domain.wording.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body of knowledge as files: Markdown with front matter for articles, YAML for the rest. Whoever
 * holds one holds a pack without faults: every slug that it mentions is in it, every quote stands
 * in its article.
 */
public record Pack(
    Wording name,
    List<Named> houses,
    List<Site> publishers,
    List<ThemeEntry> themes,
    List<Named> measures,
    List<ArticleEntry> articles,
    List<CompanyEntry> companies,
    List<FrameworkEntry> frameworks,
    List<FactEntry> facts) {

  /** Format version that this program reads. */
  public static final int FORMAT = 1;

  /** A house or a measure, or a stage of a framework. */
  public record Named(String slug, Wording name) {}

  /** A publisher. */
  public record Site(String slug, Wording name, @Nullable String url) {}

  /** A theme; its parent stands before it. */
  public record ThemeEntry(
      String slug, @Nullable String parent, Wording name, List<Term> vocabulary) {}

  /** An article and its text. */
  public record ArticleEntry(
      String slug,
      @Nullable String publisher,
      @Nullable String house,
      @Nullable String author,
      @Nullable String title,
      @Nullable String url,
      String language,
      boolean brief,
      Dating dating,
      ArticleText text) {}

  /**
   * A passage of an article.
   *
   * @param from the house that the article reports there
   */
  public record Cite(String article, String quote, int occurrence, @Nullable String from) {}

  /** Another name of a company. */
  public record Alias(String name, String language, @Nullable Cite evidence) {}

  /** Shares on one exchange; the market is an ISO 10383 code. */
  public record ListingEntry(String mic, String symbol, @Nullable Cite evidence) {}

  /** A company. */
  public record CompanyEntry(
      String slug,
      Wording name,
      Company.State state,
      List<Alias> aliases,
      List<ListingEntry> listings) {}

  /** A framework of ordered stages. */
  public record FrameworkEntry(String slug, Wording name, String theme, List<Named> stages) {}

  /** A fact; {@code key} is how other facts of the pack name it. */
  public record FactEntry(
      String key,
      FactKind kind,
      Wording text,
      Certainty certainty,
      List<String> themes,
      List<String> companies,
      List<Cite> cites,
      Detail detail) {}

  /** What facts of one kind have beyond the rest. */
  public sealed interface Detail {}

  /** Theses and views have nothing more. */
  public record NoDetail() implements Detail {}

  public record ExposureDetail(Exposure.Role role, int grade) implements Detail {}

  public record RiskDetail(RiskCategory category) implements Detail {}

  public record EventDetail(EventDate date) implements Detail {}

  public record StageDetail(
      String framework, String stage, StageReading.Aspect aspect, @Nullable StageStatus status)
      implements Detail {}

  /** A figure; base and end are keys of other figures. */
  public record FigureEntry(
      Wording subject,
      String measure,
      FigureKind kind,
      Quantity quantity,
      @Nullable Wording unitName,
      @Nullable Period period,
      boolean headline,
      @Nullable String base,
      @Nullable String end)
      implements Detail {}
}
