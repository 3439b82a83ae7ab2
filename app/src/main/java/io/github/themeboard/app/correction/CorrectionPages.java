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
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.Decision;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.review.ActLog;
import io.github.themeboard.domain.writing.Draft;
import io.github.themeboard.domain.writing.DraftFault;
import io.github.themeboard.domain.writing.DraftOf;
import io.github.themeboard.domain.writing.Field;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A fact as curators see it: its form, its passages and its history; and an empty form. */
@RequestScoped
class CorrectionPages {
  private final Page page;
  private final FactRepository facts;
  private final ArticleRepository articles;
  private final ActLog log;
  private final ActWords acts;
  private final DraftForm form;

  CorrectionPages(
      Page page,
      FactRepository facts,
      ArticleRepository articles,
      ActLog log,
      ActWords acts,
      DraftForm form) {
    this.page = page;
    this.facts = facts;
    this.articles = articles;
    this.log = log;
    this.acts = acts;
    this.form = form;
  }

  /** A passage, with a box to keep it. */
  record PassageView(
      long citation, String href, String quote, String lang, boolean orphaned, boolean kept) {}

  /**
   * One thing that was done to the fact.
   *
   * @param version the number of the version that it made; null if none stood after it
   */
  record StepView(
      String what,
      String who,
      String when,
      @Nullable String why,
      String actHref,
      @Nullable Integer version,
      @Nullable String text,
      @Nullable String lang,
      List<FieldView> fields) {}

  /**
   * A fact.
   *
   * @param version the number of the version that stands; null if it is retracted
   */
  record FactPageView(
      long id,
      FactKind kind,
      @Nullable Integer version,
      List<FieldView> fields,
      List<PassageView> passages,
      List<StepView> history,
      String reason,
      @Nullable String alert) {}

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
    return new FactPageView(
        id,
        last.kind(),
        last.current() ? last.version() : null,
        last.current()
            ? form.fields(
                written == null ? draft : draft.edited(written.fields(last.kind())),
                refusal instanceof DraftFault f ? f : null)
            : List.of(),
        last.citations().stream().map(c -> passage(c, kept)).toList(),
        history(id, versions),
        written == null ? "" : written.reason(),
        CorrectionForm.alert(refusal, page));
  }

  private PassageView passage(Citation citation, @Nullable Set<Long> kept) {
    Article article = citation.article();
    return new PassageView(
        citation.id(),
        "/articles/" + article.id() + "?cite=" + citation.id() + "#c" + citation.id(),
        citation.passage().quote(),
        article.language(),
        citation.orphaned(),
        kept == null || kept.contains(citation.id()));
  }

  private List<StepView> history(long id, List<FactVersion> versions) {
    Map<Long, FactVersion> byId =
        versions.stream().collect(Collectors.toMap(FactVersion::id, Function.identity()));
    return log.onFact(id).stream().map(d -> step(d, byId)).toList();
  }

  private StepView step(Decision decision, Map<Long, FactVersion> versions) {
    FactVersion after = decision.after();
    FactVersion made = after == null ? null : versions.get(after.id());
    Act.Summary act = decision.act().summary();
    return new StepView(
        acts.what(act),
        acts.who(act),
        acts.when(act),
        act.reason(),
        "/admin/log/" + act.id(),
        made == null ? null : made.version(),
        made == null ? null : made.text().in(page.locale()),
        made == null ? null : made.text().languageIn(page.locale()),
        made == null ? List.of() : changed(decision, made, versions));
  }

  /** The fields that the step wrote anew, as they are since. */
  private List<FieldView> changed(
      Decision decision, FactVersion made, Map<Long, FactVersion> versions) {
    FactVersion before = decision.before();
    FactVersion old = before == null ? null : versions.get(before.id());
    if (old == null) {
      return List.of();
    }
    Draft now = DraftOf.version(made);
    Draft then = DraftOf.version(old);
    Set<String> changed =
        Field.of(made.kind()).stream()
            .filter(f -> !now.all(f).equals(then.all(f)))
            .map(Field::key)
            .collect(Collectors.toSet());
    return form.fields(now, null).stream().filter(f -> changed.contains(f.key())).toList();
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
