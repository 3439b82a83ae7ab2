package io.github.themeboard.app.search;

import io.github.themeboard.app.fact.FactView;
import io.github.themeboard.app.fact.Link;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.search.Marker;
import io.github.themeboard.domain.search.NameHit;
import io.github.themeboard.domain.search.PassageHit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hits as a page shows them, each with why it was found. */
final class HitViews {
  private final Page page;
  private final SearchMessages words;
  private final Sheet sheet;
  private final Found.All all;

  HitViews(Page page, Sheet sheet, Found.All all) {
    this.page = page;
    this.words = page.messages(SearchMessages.class);
    this.sheet = sheet;
    this.all = all;
  }

  /** A theme or a company, and why it was found. */
  record NameView(Link link, String why, boolean exact) {}

  /**
   * A fact with the words for which it was found.
   *
   * @param href where it stands: its figure's page, or the first passage that says it
   * @param also where the words stand that the text shown has not
   */
  record FactHit(FactView fact, String href, List<Part> parts, String lang, List<Also> also) {}

  /**
   * Another text with words that were asked for.
   *
   * @param label what text it is
   * @param lang BCP 47 tag; null for a name that is at home in any language
   */
  record Also(String label, List<Part> parts, @Nullable String lang) {}

  /** A passage with the words for which it was found. */
  record PassageView(
      String href, List<Part> parts, String lang, String title, String source, String date) {}

  NameView name(NameHit hit) {
    String path = (hit.what() == NameHit.What.THEME ? "/themes/" : "/companies/") + hit.slug();
    String language = hit.name().languageIn(page.locale());
    String name = hit.name().in(page.locale());
    boolean own = hit.by() == NameHit.By.NAME && hit.said().equals(name);
    return new NameView(
        new Link(page.to(path), name, language.equals(page.lang()) ? null : language),
        own ? "" : why(hit),
        hit.exact());
  }

  private String why(NameHit hit) {
    return switch (hit.by()) {
      case TICKER -> words.why_ticker(hit.said());
      case NAME, ALIAS -> words.why_alias(hit.said());
      case TERM -> words.why_term(hit.said());
    };
  }

  FactHit fact(PublishedFact fact) {
    FactView view = sheet.fact(fact);
    Reasons why = reasons(fact, all, page);
    return new FactHit(
        view,
        view.notes().get(0).href(),
        Part.of(why.text(), all.marker()),
        why.lang(),
        why.others().stream().map(this::also).toList());
  }

  static Reasons reasons(PublishedFact fact, Found.All all, Page page) {
    return Reasons.of(
        fact.version().text(),
        all.named().getOrDefault(fact.version().id(), List.of()),
        page.locale(),
        all.marker());
  }

  private Also also(Reasons.Other other) {
    Marker marker = all.marker();
    return new Also(
        words.also(other.place()), Part.around(other.text(), marker, other.terms()), other.lang());
  }

  PassageView passage(Found.Passage found) {
    PassageHit hit = found.hit();
    Article article = found.article();
    String title = article.title();
    return new PassageView(
        page.to(address(hit)),
        Part.of(hit.text(), all.marker()),
        article.language(),
        title == null ? sheet.messages().article_untitled() : title,
        sheet.source(article),
        sheet.dates().dating(article.dating()));
  }

  /** Where a passage stands in the page of its article. */
  static String address(PassageHit hit) {
    Long citation = hit.citationId();
    return "/articles/"
        + hit.articleId()
        + (citation == null ? "#p" + hit.paragraph() : "?cite=" + citation + "#c" + citation);
  }
}
