package io.github.themeboard.app.theme;

import io.github.themeboard.app.fact.FactView;
import io.github.themeboard.app.fact.Link;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.morning.NewFacts;
import io.github.themeboard.domain.theme.ThemeTree;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** New facts in words, with the way to the page of changes since the day from which they count. */
final class NewsViews {
  private final Page page;
  private final Sheet sheet;
  private final Map<Long, ThemeTree.Node> themes;
  private final News news;

  NewsViews(Page page, Sheet sheet, ThemeTree tree, News news) {
    this.page = page;
    this.sheet = sheet;
    this.themes = tree.all().stream().collect(Collectors.toMap(ThemeTree.Node::id, n -> n));
    this.news = news;
  }

  MorningView.@Nullable Since since() {
    return news.all().isEmpty()
        ? null
        : new MorningView.Since(
            news.all().get(0).all(), sheet.dates().day(first()), changes(Map.of()));
  }

  /**
   * The facts that are named.
   *
   * @param read what versions say, by their ids
   */
  List<MorningView.NewsView> of(Map<Long, PublishedFact> read) {
    return news.chosen().stream().map(row -> view(row, read.get(row.version()))).toList();
  }

  private MorningView.NewsView view(NewFacts.Row row, PublishedFact fact) {
    ThemeTree.Node theme = themes.get(row.theme());
    FactView shown = sheet.fact(fact);
    return new MorningView.NewsView(
        new Link(page.to("/themes/" + theme.slug()), sheet.in(theme.name())),
        row.inTheme(),
        changes(Map.of("theme", theme.slug())),
        shown,
        shown.notes().get(0).date());
  }

  /** The first day that counts as new. */
  private LocalDate first() {
    return news.all().get(0).latest().minusDays(NewFacts.DAYS - 1);
  }

  /** Address of the changes from the end of the day before until the moment of the page. */
  private String changes(Map<String, String> scope) {
    Map<String, String> parameters = new LinkedHashMap<>(scope);
    Instant known = page.clocks().knownAt();
    if (page.clocks().publishedBy() == null) {
      parameters.put("from", first().atStartOfDay().toInstant(ZoneOffset.UTC).toString());
    } else {
      parameters.put("from", first().minusDays(1).toString());
      parameters.put("fromKnown", known == null ? "" : known.toString());
    }
    return page.to(Page.address("/diff", parameters));
  }
}
