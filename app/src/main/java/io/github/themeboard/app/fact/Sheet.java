package io.github.themeboard.app.fact;

import io.github.themeboard.app.page.Dates;
import io.github.themeboard.app.page.Messages;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.page.SignMessages;
import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.article.Origin;
import io.github.themeboard.domain.article.Passage;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.theme.Theme;
import io.github.themeboard.domain.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One page while it is being set: turns facts into views and numbers their footnotes in order of
 * appearance.
 */
public final class Sheet {
  private final Page page;
  private final Map<Long, NoteView> firstUses = new LinkedHashMap<>();
  private int uses;

  public Sheet(Page page) {
    this.page = page;
  }

  public Locale locale() {
    return page.locale();
  }

  public Messages messages() {
    return page.messages();
  }

  /** The words of a feature that has a bundle of its own. */
  public <B> B messages(Class<B> bundle) {
    return page.messages(bundle);
  }

  public Dates dates() {
    return page.dates();
  }

  public String to(String path) {
    return page.to(path);
  }

  public String in(Wording wording) {
    return wording.in(locale());
  }

  /** BCP 47 tag of a wording that is not written in the language of the page; else null. */
  public @Nullable String foreign(Wording wording) {
    String language = wording.languageIn(locale());
    return language.equals(locale().toLanguageTag()) ? null : language;
  }

  public FactView fact(PublishedFact fact) {
    FactVersion version = fact.version();
    return new FactView(
        fact.id(),
        version.kind(),
        in(version.text()),
        version.text().languageIn(locale()),
        version.certainty(),
        notes(fact),
        version.themes().stream()
            .sorted(Comparator.comparing(Theme::position))
            .map(t -> new Link(to("/themes/" + t.slug()), in(t.name())))
            .toList(),
        version.companies().stream()
            .sorted(Comparator.comparing(Company::id))
            .map(this::company)
            .toList(),
        fact.articles(),
        fact.origins(),
        sources(fact));
  }

  public Link company(Company company) {
    return new Link(
        to("/companies/" + company.slug()), in(company.name()), foreign(company.name()));
  }

  public List<ListingView> listings(Company company) {
    return company.listings().stream().map(ListingView::of).toList();
  }

  /** The distinct sources of a fact, in words. */
  public String sources(PublishedFact fact) {
    return fact.sources().stream()
        .map(this::origin)
        .distinct()
        .reduce(page.messages(SignMessages.class)::both)
        .orElse("");
  }

  public String origin(Origin origin) {
    Wording name = origin.name();
    return name == null ? messages().source_unnamed() : in(name);
  }

  /** Every footnote of the page once, in order: what paper shows at its end. */
  public List<NoteView> endnotes() {
    return List.copyOf(firstUses.values());
  }

  private List<NoteView> notes(PublishedFact fact) {
    List<NoteView> notes = new ArrayList<>();
    for (Citation citation : fact.citations()) {
      notes.add(note(citation));
    }
    return notes;
  }

  /** A footnote for a citation outside a fact, such as the evidence of an alias. */
  public @Nullable NoteView evidence(@Nullable Citation citation) {
    return citation == null ? null : note(citation);
  }

  private NoteView note(Citation citation) {
    NoteView first = firstUses.get(citation.id());
    int number = first == null ? firstUses.size() + 1 : first.number();
    Article article = citation.article();
    Passage passage = citation.passage();
    NoteView note =
        new NoteView(
            number,
            "n" + ++uses,
            citation.id(),
            href(citation),
            passage.quote(),
            article.language(),
            source(citation),
            dates().dating(article.dating()),
            citation.orphaned());
    firstUses.putIfAbsent(citation.id(), note);
    return note;
  }

  /** Address of the marked passage. */
  public String href(Citation citation) {
    long id = citation.id();
    return page.to("/articles/" + citation.article().id() + "?cite=" + id + "#c" + id);
  }

  /** The origin, and who carried it where that is somebody else. */
  private String source(Citation citation) {
    String origin = origin(citation.origin());
    return named(citation.article())
        .filter(name -> !name.equals(origin))
        .reduce(messages()::carriers)
        .map(carriers -> messages().source_in(origin, carriers))
        .orElse(origin);
  }

  /** House and publisher of an article, in words. */
  public String source(Article article) {
    return named(article).reduce(messages()::source_in).orElse(messages().source_unnamed());
  }

  /** Who wrote and who published an article, as far as it says. */
  private Stream<String> named(Article article) {
    return Stream.of(
            Optional.ofNullable(article.house()).map(h -> in(h.name())),
            Optional.ofNullable(article.publisher()).map(p -> in(p.name())))
        .flatMap(Optional::stream)
        .distinct();
  }
}
