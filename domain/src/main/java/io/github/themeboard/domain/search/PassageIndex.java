package io.github.themeboard.domain.search;

import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.ArticleText;
import io.github.themeboard.domain.article.Paragraph;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;

/** Keeps the words of paragraphs. Whoever writes an article's text calls it afterwards. */
@ApplicationScoped
public class PassageIndex {
  private final EntityManager entities;

  PassageIndex(EntityManager entities) {
    this.entities = entities;
  }

  /** As {@link #index(Article)}. */
  public void index(long articleId) {
    index(entities.getReference(Article.class, articleId));
  }

  /** Reads the words of an article's paragraphs anew, in one statement. */
  public void index(Article article) {
    entities.flush();
    List<String> said = said(article.text());
    entities
        .createNativeQuery(
            "update paragraph p set words = search_words(t.said) from unnest(cast(:said as text[]))"
                + " with ordinality as t (said, number) where p.article_id = :article and"
                + " p.position = t.number - 1")
        .setParameter("said", said.toArray(String[]::new))
        .setParameter("article", article.id())
        .executeUpdate();
  }

  /** The texts of the paragraphs, cut in one walk: a text may have many thousands. */
  private static List<String> said(ArticleText text) {
    List<String> said = new ArrayList<>();
    String content = text.content();
    int at = 0;
    int from = 0;
    for (Paragraph paragraph : text.paragraphs()) {
      from = content.offsetByCodePoints(from, paragraph.start() - at);
      at = paragraph.start();
      said.add(content.substring(from, content.offsetByCodePoints(from, paragraph.end() - at)));
    }
    return said;
  }
}
