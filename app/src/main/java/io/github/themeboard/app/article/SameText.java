package io.github.themeboard.app.article;

import io.github.themeboard.app.fact.Link;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.domain.article.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The articles that say nearly the same as one.
 *
 * @param repeated the one whose text it repeats or reworks, where readers see it
 * @param others the rest of them
 * @param origins how many independent sources all of them are, the article itself included
 * @param origin who says it, in words: the article's own source
 */
record SameText(
    @Nullable Copy repeated, List<Copy> others, int articles, int origins, String origin) {

  /** One of them. */
  record Copy(Link article, String source, String date) {}

  /** Of an article and those like it; null if there are none. */
  static @Nullable SameText of(Article article, List<Article> like, Sheet sheet) {
    if (like.isEmpty()) {
      return null;
    }
    Article repeats = article.repeats();
    Copy repeated = null;
    List<Copy> others = new ArrayList<>();
    for (Article other : like) {
      if (repeats != null && other.id().equals(repeats.id())) {
        repeated = copy(other, sheet);
      } else {
        others.add(copy(other, sheet));
      }
    }
    long origins =
        Stream.concat(Stream.of(article), like.stream())
            .map(a -> a.origin().key())
            .distinct()
            .count();
    return new SameText(
        repeated, others, like.size() + 1, (int) origins, sheet.origin(article.origin()));
  }

  private static Copy copy(Article article, Sheet sheet) {
    String title = article.title();
    return new Copy(
        new Link(
            sheet.to("/articles/" + article.id()),
            title == null ? sheet.messages().article_untitled() : title,
            title == null ? null : article.language()),
        sheet.source(article),
        sheet.dates().dating(article.dating()));
  }
}
