package io.github.themeboard.app.search;

import io.github.themeboard.app.curation.Listing;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.search.NameHit;
import io.github.themeboard.domain.search.PassageHit;
import io.github.themeboard.domain.search.SearchQuery;
import io.github.themeboard.domain.search.WordMarks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a search finds, as programs read it: themes, companies, facts, passages, in this order. */
@RequestScoped
class SearchStates {
  /** Of each sort of hit. */
  private static final int MOST = 200;

  private final Page page;
  private final Listing listing;
  private final SearchFields fields;
  private final Found found;

  SearchStates(Page page, Listing listing, SearchFields fields, Found found) {
    this.page = page;
    this.listing = listing;
    this.fields = fields;
    this.found = found;
  }

  /**
   * A hit.
   *
   * @param kind theme, company, passage, or the kind of the fact
   * @param id of a fact; null for the others
   * @param slug of a theme or a company; null for the others
   * @param articleId of a passage; null for the others
   * @param text the name, what the fact says, or the passage
   * @param why for what it was found: a name, a ticker, the words marked in the text
   * @param url of the page that shows it
   */
  @Schema(name = "Hit")
  record HitJson(
      String kind,
      @Nullable Long id,
      @Nullable String slug,
      @Nullable Long articleId,
      String text,
      WhyJson why,
      String url) {}

  /**
   * Why it was found.
   *
   * @param by ticker, name, alias, term or words
   */
  @Schema(name = "Why")
  record WhyJson(String by, List<String> said, boolean exact) {}

  @Transactional
  Listing.Items<HitJson> search() {
    SearchQuery query = fields.query();
    Found.All all = found.search(query, fields.scope(), fields::wants, MOST - 1);
    List<HitJson> hits = new ArrayList<>();
    all.themes().forEach(hit -> hits.add(name(hit, "/themes/")));
    all.companies().forEach(hit -> hits.add(name(hit, "/companies/")));
    all.facts().forEach(fact -> hits.add(fact(fact, all.marker())));
    all.passages().forEach(passage -> hits.add(passage(passage.hit(), all.marker())));
    long from = Math.min(listing.afterId(), hits.size());
    List<Numbered> rest = new ArrayList<>();
    for (int i = (int) from; i < hits.size(); i++) {
      rest.add(new Numbered(i + 1, hits.get(i)));
    }
    return listing.of(rest, Numbered::hit, Numbered::number);
  }

  /** A hit and how many come with it and before it: the cursor of the next part. */
  private record Numbered(int number, HitJson hit) {}

  private HitJson name(NameHit hit, String path) {
    return new HitJson(
        hit.what().name().toLowerCase(Locale.ROOT),
        null,
        hit.slug(),
        null,
        hit.name().in(page.locale()),
        new WhyJson(hit.by().name().toLowerCase(Locale.ROOT), List.of(hit.said()), hit.exact()),
        path + hit.slug());
  }

  private HitJson fact(PublishedFact fact, WordMarks.Marker marker) {
    String text = Found.shown(fact.version().text(), page.locale(), marker);
    return new HitJson(
        fact.version().kind().token(),
        fact.id(),
        null,
        null,
        text,
        words(text, marker),
        "/api/v1/facts/" + fact.id());
  }

  private static HitJson passage(PassageHit hit, WordMarks.Marker marker) {
    return new HitJson(
        "passage",
        null,
        null,
        hit.articleId(),
        hit.text(),
        words(hit.text(), marker),
        SearchPages.address(hit));
  }

  private static WhyJson words(String text, WordMarks.Marker marker) {
    return new WhyJson(
        "words",
        marker.of(text).stream().map(m -> text.substring(m.start(), m.end())).distinct().toList(),
        false);
  }
}
