package io.github.themeboard.app.correction;

import io.github.themeboard.app.curation.ActWords;
import io.github.themeboard.app.curation.DraftForm;
import io.github.themeboard.app.curation.FieldView;
import io.github.themeboard.app.fact.Choice;
import io.github.themeboard.app.page.NoSuchPage;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.ArticleRepository;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.fact.ChangedMeanwhile;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.writing.Draft;
import io.github.themeboard.domain.writing.DraftFault;
import io.github.themeboard.domain.writing.DraftOf;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A fact as curators see it: its form, its passages and its history; and an empty form. */
@RequestScoped
class CorrectionPages {
  private final Page page;
  private final FactRepository facts;
  private final ArticleRepository articles;
  private final DraftForm form;
  private final FactSteps steps;
  private final ActWords late;

  CorrectionPages(
      Page page,
      FactRepository facts,
      ArticleRepository articles,
      DraftForm form,
      FactSteps steps,
      ActWords late) {
    this.page = page;
    this.facts = facts;
    this.articles = articles;
    this.form = form;
    this.steps = steps;
    this.late = late;
  }

  /** A passage, with a box to keep it. */
  record PassageView(
      long citation, String href, String quote, String lang, boolean orphaned, boolean kept) {}

  /**
   * A fact.
   *
   * @param version the number of the version that stands; null if it is retracted
   * @param since what somebody else changed since the form was shown
   */
  record FactPageView(
      long id,
      FactKind kind,
      @Nullable Integer version,
      List<FieldView> fields,
      List<PassageView> passages,
      List<FactSteps.StepView> history,
      String article,
      String quote,
      String occurrence,
      String reason,
      @Nullable String alert,
      List<FactSteps.ChangedView> since) {}

  /** An empty form, or one that could not be published. */
  record NewFactView(
      @Nullable FactKind kind,
      List<Choice> kinds,
      String article,
      @Nullable String title,
      @Nullable String lang,
      String quote,
      String occurrence,
      List<FieldView> fields,
      String reason,
      @Nullable String alert) {}

  @Transactional
  FactPageView fact(long id, @Nullable CorrectionForm written, @Nullable RuntimeException refusal) {
    List<FactVersion> versions = facts.history(id);
    if (versions.isEmpty()) {
      throw new NoSuchPage("/admin/log");
    }
    FactVersion last = versions.get(versions.size() - 1);
    Draft draft = DraftOf.version(last);
    Set<Long> kept = written == null ? null : written.kept();
    FactVersion seen =
        written == null || !(refusal instanceof ChangedMeanwhile)
            ? null
            : versions.stream()
                .filter(v -> v.version() == written.version())
                .findFirst()
                .orElse(null);
    return new FactPageView(
        id,
        last.kind(),
        last.current() ? last.version() : null,
        last.current()
            ? form.fields(
                written == null ? draft : draft.edited(written.fields(last.kind())),
                refusal instanceof DraftFault f ? f : null)
            : List.of(),
        last.citations().stream().map(c -> passage(c, kept, seen)).toList(),
        steps.of(id, versions),
        written == null ? "" : written.text("article"),
        written == null ? "" : written.quote(),
        String.valueOf(written == null ? 1 : written.occurrence()),
        written == null ? "" : written.reason(),
        refusal instanceof ChangedMeanwhile e
            ? late.changed(e)
            : CorrectionForm.alert(refusal, page),
        seen == null ? List.of() : steps.since(seen, last));
  }

  /** A passage that somebody added since the form was shown stays unless it is taken off. */
  private PassageView passage(
      Citation citation, @Nullable Set<Long> kept, @Nullable FactVersion seen) {
    boolean added =
        seen != null && seen.citations().stream().noneMatch(c -> c.id().equals(citation.id()));
    Article article = citation.article();
    return new PassageView(
        citation.id(),
        "/articles/" + article.id() + "?cite=" + citation.id() + "#c" + citation.id(),
        citation.passage().quote(),
        article.language(),
        citation.orphaned(),
        kept == null || added || kept.contains(citation.id()));
  }

  @Transactional
  NewFactView empty(CorrectionForm written, @Nullable RuntimeException refusal) {
    FactKind kind = written.kind();
    Article article =
        written.article() == null ? null : articles.withText(written.article()).orElse(null);
    Draft draft = kind == null ? null : Draft.of(kind).edited(written.fields(kind));
    return new NewFactView(
        kind,
        Stream.of(FactKind.values())
            .map(k -> new Choice(k.token(), page.messages().fact_kind(k), k == kind))
            .toList(),
        written.article() == null ? "" : String.valueOf(written.article()),
        article == null ? null : title(article),
        article == null ? null : article.language(),
        quote(written, article),
        String.valueOf(written.occurrence()),
        draft == null ? List.of() : form.fields(draft, refusal instanceof DraftFault f ? f : null),
        written.reason(),
        CorrectionForm.alert(refusal, page));
  }

  private String title(Article article) {
    String title = article.title();
    return title == null ? page.messages().article_untitled() : title;
  }

  private static String quote(CorrectionForm written, @Nullable Article article) {
    Integer start = written.start();
    Integer end = written.end();
    if (article == null || start == null || end == null || !written.quote().isEmpty()) {
      return written.quote();
    }
    int length = article.text().length();
    return start < end && end <= length ? article.text().between(start, end) : "";
  }
}
