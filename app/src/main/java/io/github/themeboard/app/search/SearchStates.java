package io.github.themeboard.app.search;

import io.github.themeboard.app.curation.Listing;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.search.Hits;
import io.github.themeboard.domain.search.Marker;
import io.github.themeboard.domain.search.NameHit;
import io.github.themeboard.domain.search.PassageHit;
import io.github.themeboard.domain.search.SearchQuery;
import io.github.themeboard.domain.search.Window;
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
   * A part of the hits.
   *
   * @param next what to ask for as {@code cursor}; null at the end
   * @param counts how many there are of each sort that was asked for
   */
  @Schema(name = "Search")
  record SearchJson(List<HitJson> items, @Nullable String next, List<CountJson> counts) {}

  /**
   * How many hits of one sort there are.
   *
   * @param kind theme, company, fact or passage
   * @param count at most 1,000
   * @param more whether there are more, which no cursor reaches: ask for less
   */
  @Schema(name = "Count")
  record CountJson(String kind, int count, boolean more) {}

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
   * @param said as it is written; words of a fact may stand in its other language, or in the names
   *     of its themes and companies
   */
  @Schema(name = "Why")
  record WhyJson(String by, List<String> said, boolean exact) {}

  @Transactional
  SearchJson search() {
    SearchQuery query = fields.query();
    int most = listing.toRead() - 1;
    int from =
        (int) Math.min(listing.afterId(), SearchFields.Section.values().length * Window.BOUND);
    Found.All all =
        found.search(query, fields.scope(), fields::wants, before -> part(from - before, most));
    List<HitJson> hits = new ArrayList<>();
    all.themes().shown().forEach(hit -> hits.add(name(hit, "/themes/")));
    all.companies().shown().forEach(hit -> hits.add(name(hit, "/companies/")));
    all.facts().shown().forEach(fact -> hits.add(fact(fact, all)));
    all.passages().shown().forEach(passage -> hits.add(passage(passage.hit(), all.marker())));
    List<CountJson> counts = counts(all);
    int count = counts.stream().mapToInt(CountJson::count).sum();
    return new SearchJson(hits, from + most < count ? String.valueOf(from + most) : null, counts);
  }

  /**
   * Of the hits of one sort those that belong to a part of all hits.
   *
   * @param from where that part begins, counted from the first hit of this sort
   */
  private static Window part(int from, int most) {
    int first = Math.max(0, from);
    return Window.of(first, Math.max(0, from + most - first));
  }

  private List<CountJson> counts(Found.All all) {
    List<CountJson> counts = new ArrayList<>();
    count(SearchFields.Section.THEME, all.themes(), counts);
    count(SearchFields.Section.COMPANY, all.companies(), counts);
    count(SearchFields.Section.FACT, all.facts(), counts);
    count(SearchFields.Section.PASSAGE, all.passages(), counts);
    return counts;
  }

  private void count(SearchFields.Section section, Hits<?> hits, List<CountJson> counts) {
    if (fields.wants(section)) {
      counts.add(new CountJson(section.token(), hits.count(), hits.more()));
    }
  }

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

  private HitJson fact(PublishedFact fact, Found.All all) {
    Reasons why = HitViews.reasons(fact, all, page);
    return new HitJson(
        fact.version().kind().token(),
        fact.id(),
        null,
        null,
        why.text(),
        new WhyJson("words", why.words(all.marker()), false),
        "/api/v1/facts/" + fact.id());
  }

  private static HitJson passage(PassageHit hit, Marker marker) {
    return new HitJson(
        "passage",
        null,
        null,
        hit.articleId(),
        hit.text(),
        new WhyJson("words", Reasons.said(hit.text(), marker, marker.all()), false),
        HitViews.address(hit));
  }
}
