package io.github.themeboard.app.register.company;

import io.github.themeboard.app.curation.ActWords;
import io.github.themeboard.app.fact.Choice;
import io.github.themeboard.app.fact.Link;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.page.NoSuchPage;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.company.CompanyRepository;
import io.github.themeboard.domain.company.MergerRepository;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.register.CompanyDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what the page of one company of the register shows. */
@RequestScoped
class EntryPages {
  private static final int MOST_ACTS = 50;

  private final Page page;
  private final CompanyDesk desk;
  private final CompanyRepository companies;
  private final MergerRepository mergers;
  private final CompanyWords words;
  private final StaleForm stale;
  private final ActWords acts;

  EntryPages(
      Page page,
      CompanyDesk desk,
      CompanyRepository companies,
      MergerRepository mergers,
      CompanyWords words,
      StaleForm stale,
      ActWords acts) {
    this.page = page;
    this.desk = desk;
    this.companies = companies;
    this.mergers = mergers;
    this.words = words;
    this.stale = stale;
    this.acts = acts;
  }

  /**
   * A name or a listing that a passage shows.
   *
   * @param href of the passage
   * @param source who says it
   */
  record ShownView(
      String text,
      @Nullable String lang,
      String href,
      String quote,
      String quoteLang,
      String source) {}

  /** An act that changed the company. */
  record ActView(String href, String what, String who, String when, @Nullable String why) {}

  /**
   * One company.
   *
   * @param survivor the company that it is part of; null for one of its own
   * @param stale what others did since the form was shown; null for nothing
   */
  record CompanyView(
      String slug,
      String name,
      String lang,
      CompanyForm form,
      List<Choice> states,
      List<ShownView> shown,
      List<ActView> log,
      @Nullable Link survivor,
      @Nullable FaultView fault,
      StaleForm.@Nullable StaleView stale) {}

  /**
   * The page.
   *
   * @param sent the form as it was sent; null for what stands
   */
  @Transactional
  CompanyView one(String slug, @Nullable CompanyForm sent, @Nullable FaultView fault) {
    return view(slug, sent, fault, null);
  }

  /** The page with what others did since the form was shown, and with all that was written. */
  @Transactional
  CompanyView outdated(CompanyForm sent) {
    CompanyDesk.Seen now = desk.one(sent.slug());
    return view(sent.slug(), sent.seeing(now.change()), null, stale.since(sent, now));
  }

  private CompanyView view(
      String slug,
      @Nullable CompanyForm sent,
      @Nullable FaultView fault,
      StaleForm.@Nullable StaleView changed) {
    Company company = companies.bySlug(slug).orElseThrow(() -> new NoSuchPage("/admin/companies"));
    CompanyForm form = sent == null ? CompanyForm.of(desk.one(slug)) : sent;
    Sheet sheet = new Sheet(page);
    return new CompanyView(
        slug,
        company.name().in(page.locale()),
        company.name().languageIn(page.locale()),
        form,
        words.states(form.state()),
        shown(company, sheet),
        desk.acts(slug, 0, MOST_ACTS).stream().map(this::act).toList(),
        mergers.of(company).map(m -> sheet.company(m.survivor())).orElse(null),
        fault,
        changed);
  }

  private static List<ShownView> shown(Company company, Sheet sheet) {
    return Stream.concat(
            company.aliases().stream().map(a -> shown(a.name(), a.language(), a.citation(), sheet)),
            company.listings().stream()
                .map(l -> shown(l.mic() + " " + l.symbol(), null, l.citation(), sheet)))
        .flatMap(Stream::ofNullable)
        .toList();
  }

  private static @Nullable ShownView shown(
      String text, @Nullable String lang, @Nullable Citation citation, Sheet sheet) {
    return citation == null
        ? null
        : new ShownView(
            text,
            lang,
            sheet.href(citation),
            citation.passage().quote(),
            citation.article().language(),
            sheet.source(citation.article()));
  }

  private ActView act(Act.Summary act) {
    return new ActView(
        "/admin/log/" + act.id(), acts.what(act), acts.who(act), acts.when(act), act.reason());
  }
}
