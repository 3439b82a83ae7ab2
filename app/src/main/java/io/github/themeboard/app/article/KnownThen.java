package io.github.themeboard.app.article;

import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.amendment.PastTexts;
import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.ArticleText;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.article.PastPlaces;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Texts and passages as the page's known-at clock shows them. */
@RequestScoped
class KnownThen {
  private final Page page;
  private final PastTexts texts;
  private final PastPlaces places;

  KnownThen(Page page, PastTexts texts, PastPlaces places) {
    this.page = page;
    this.texts = texts;
    this.places = places;
  }

  /** The text that an article had. */
  ArticleText text(Article article) {
    Instant at = page.clocks().knownAt();
    return at == null ? article.text() : texts.at(article, at).orElseGet(article::text);
  }

  /** Whether a passage was cited. */
  boolean knew(Citation citation) {
    Instant at = page.clocks().knownAt();
    return at == null || citation.knownAt(at);
  }

  /** Citations as they stood, by id; those that stand as they did are left out. */
  Map<Long, Citation> moved(List<Citation> citations) {
    Instant at = page.clocks().knownAt();
    return at == null ? Map.of() : places.at(citations, at);
  }
}
