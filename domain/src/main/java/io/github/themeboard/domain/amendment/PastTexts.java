package io.github.themeboard.domain.amendment;

import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.ArticleText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;

/** The texts that articles had before they were replaced. */
@ApplicationScoped
public class PastTexts {
  private final EntityManager entities;

  PastTexts(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * The text that an article had at a moment, in one statement; nothing if it is the present one.
   */
  public Optional<ArticleText> at(Article article, Instant moment) {
    return entities
        .createQuery(
            "from PastText t where t.article = :article and t.act.at > :moment order by t.id",
            PastText.class)
        .setParameter("article", article)
        .setParameter("moment", moment)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(PastText::text);
  }

  /** The article that last had a text before it was replaced, in one statement. */
  public Optional<Article> articleOf(ArticleText text) {
    return entities
        .createQuery(
            "select t.article from PastText t where t.contentHash = :hash order by t.id desc",
            Article.class)
        .setParameter("hash", text.sha256())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
