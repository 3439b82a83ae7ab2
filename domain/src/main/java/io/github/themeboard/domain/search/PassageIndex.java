package io.github.themeboard.domain.search;

import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.ArticleText;
import io.github.themeboard.domain.article.Paragraph;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
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

  /** As {@link #index(Collection)}. */
  public void index(Article article) {
    index(List.of(article));
  }

  /** Reads the words of the articles' paragraphs anew, in one statement. */
  public void index(Collection<Article> articles) {
    entities.flush();
    List<Long> owners = new ArrayList<>();
    List<Integer> positions = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (Article article : articles) {
      List<String> texts = said(article.text());
      for (int position = 0; position < texts.size(); position++) {
        owners.add(article.id());
        positions.add(position);
      }
      said.addAll(texts);
    }
    entities
        .createNativeQuery(
            "update paragraph p set words = search_words(t.said) from unnest(cast(:owners as"
                + " bigint[]), cast(:positions as integer[]), cast(:said as text[])) as t (owner,"
                + " position, said) where p.article_id = t.owner and p.position = t.position")
        .setParameter("owners", owners.toArray(Long[]::new))
        .setParameter("positions", positions.toArray(Integer[]::new))
        .setParameter("said", said.toArray(String[]::new))
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
