package io.github.themeboard.app.theme;

import io.github.themeboard.app.fact.Link;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.fact.PublishedFact;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A source of a page.
 *
 * @param facts how many facts of the page it supports
 */
record SourceLine(Link article, String source, String date, int facts) {

  /** The sources of some facts, the latest first. */
  static List<SourceLine> of(List<PublishedFact> found, Sheet sheet) {
    Map<Article, Set<Long>> byArticle = new LinkedHashMap<>();
    for (PublishedFact fact : found) {
      for (Citation citation : fact.citations()) {
        byArticle.computeIfAbsent(citation.article(), a -> new HashSet<>()).add(fact.id());
      }
    }
    return byArticle.entrySet().stream()
        .sorted(Comparator.comparing(e -> e.getKey().countsFrom(), Comparator.reverseOrder()))
        .map(e -> line(e.getKey(), e.getValue().size(), sheet))
        .toList();
  }

  private static SourceLine line(Article article, int facts, Sheet sheet) {
    String title = article.title();
    return new SourceLine(
        new Link(
            sheet.to("/articles/" + article.id()),
            title == null ? sheet.messages().article_untitled() : title),
        sheet.source(article),
        sheet.dates().dating(article.dating()),
        facts);
  }
}
