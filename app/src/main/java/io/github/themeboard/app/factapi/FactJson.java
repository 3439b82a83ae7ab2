package io.github.themeboard.app.factapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.figure.Figure;
import io.github.themeboard.domain.figure.FigureDetail;
import io.github.themeboard.domain.figure.Quantity;
import io.github.themeboard.domain.theme.Theme;
import io.github.themeboard.domain.wording.Wording;
import io.github.themeboard.domain.writing.DraftOf;
import io.github.themeboard.domain.writing.Field;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A fact as programs see it.
 *
 * @param version what If-Match takes
 * @param lang BCP 47 tag of the text
 * @param fields everything that it says, by the names that a write takes
 * @param articles how many articles say it
 * @param origins how many independent sources
 */
@Schema(name = "Fact")
record FactJson(
    long id,
    String kind,
    int version,
    List<String> themes,
    List<String> companies,
    String certainty,
    String text,
    String lang,
    @Nullable FigureJson figure,
    Map<String, List<String>> fields,
    int articles,
    int origins,
    List<CitationJson> citations) {

  /** A passage that says it. */
  @Schema(name = "Citation")
  record CitationJson(
      long id,
      long articleId,
      @Nullable String publisher,
      @Nullable String house,
      @Nullable String published,
      String quote,
      int start,
      int end,
      String status,
      String url) {}

  /** What a figure says beyond its sentence; {@code scaledValue} is in base units. */
  @Schema(name = "Figure")
  record FigureJson(
      String subject,
      String measure,
      String kind,
      BigDecimal value,
      @Nullable BigDecimal valueMax,
      int magnitude,
      String unit,
      BigDecimal scaledValue,
      BigDecimal scaledMax,
      @Nullable String period,
      boolean approximate,
      @Nullable String bound,
      @Nullable Long base,
      @Nullable Long end) {}

  /**
   * A fact with all that was known and done.
   *
   * @param fact as the clocks show it; as it was last known if it has been retracted
   */
  @Schema(name = "FactWithHistory")
  record History(
      @JsonUnwrapped FactJson fact,
      boolean retracted,
      List<VersionJson> versions,
      List<DecisionJson> decisions) {}

  /** One wording of a fact, and how long it stood. */
  @Schema(name = "FactVersion")
  record VersionJson(
      int version,
      String text,
      String certainty,
      Map<String, List<String>> fields,
      String knownFrom,
      @Nullable String knownTo) {
    /** As known at a moment: what ended it later is not told. */
    static VersionJson of(FactVersion v, Locale locale, @Nullable Instant until) {
      Instant to = v.knownTo();
      return new VersionJson(
          v.version(),
          v.text().in(locale),
          v.certainty().token(),
          fieldsOf(v),
          String.valueOf(v.knownFrom()),
          to == null || until != null && to.isAfter(until) ? null : to.toString());
    }
  }

  static FactJson of(PublishedFact fact, Locale locale) {
    FactVersion v = fact.version();
    return new FactJson(
        fact.id(),
        v.kind().token(),
        v.version(),
        v.themes().stream().map(Theme::slug).sorted().toList(),
        v.companies().stream().map(Company::slug).sorted().toList(),
        v.certainty().token(),
        v.text().in(locale),
        v.text().languageIn(locale),
        v instanceof Figure f ? figure(f.detail(), locale) : null,
        fieldsOf(v),
        fact.articles(),
        fact.origins(),
        fact.citations().stream().map(c -> citation(c, locale)).toList());
  }

  static Map<String, List<String>> fieldsOf(FactVersion version) {
    var draft = DraftOf.version(version);
    Map<String, List<String>> fields = new LinkedHashMap<>();
    Field.of(version.kind()).stream()
        .filter(f -> !draft.all(f).isEmpty())
        .forEach(f -> fields.put(f.key(), draft.all(f)));
    return fields;
  }

  private static FigureJson figure(FigureDetail d, Locale locale) {
    Quantity q = d.quantity();
    var period = d.period();
    var bound = q.bound();
    var base = d.base();
    var end = d.end();
    return new FigureJson(
        d.subject().in(locale),
        d.measure().slug(),
        d.kind().token(),
        q.value(),
        q.max(),
        q.magnitude(),
        q.unit().code(),
        q.scaled(),
        q.scaledMax(),
        period == null ? null : period.written(),
        q.approximate(),
        bound == null ? null : bound.token(),
        base == null ? null : base.id(),
        end == null ? null : end.id());
  }

  private static CitationJson citation(Citation c, Locale locale) {
    Article article = c.article();
    var publisher = article.publisher();
    Wording house = c.origin().name();
    var day = article.dating().day();
    return new CitationJson(
        c.id(),
        article.id(),
        publisher == null ? null : publisher.name().in(locale),
        house == null ? null : house.in(locale),
        day == null ? null : day.toString(),
        c.passage().quote(),
        c.passage().start(),
        c.passage().end(),
        c.orphaned() ? "orphaned" : "anchored",
        "/articles/" + article.id() + "?cite=" + c.id() + "#c" + c.id());
  }
}
