package io.github.themeboard.domain.writing;

import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.ArticleText;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.article.NoSuchPassage;
import io.github.themeboard.domain.article.Passage;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cites passages; one passage is one citation, however many facts it supports. */
public final class Citing {
  private static final int MOST = 20_000;

  private record Place(long article, int start, int end) {}

  private final EntityManager entities;
  private final Instant at;
  private final Map<Long, ArticleText> texts = new HashMap<>();
  private final Map<Place, Citation> known = new HashMap<>();

  private Citing(EntityManager entities, Instant at) {
    this.entities = entities;
    this.at = at;
  }

  /**
   * Cites in some articles, at some places.
   *
   * @param starts of all passages to come, so that one statement finds what is cited already
   */
  public static Citing in(
      EntityManager entities, Collection<Long> articleIds, Collection<Integer> starts, Instant at) {
    Citing citing = new Citing(entities, at);
    if (!articleIds.isEmpty()) {
      entities
          .createQuery(
              "from Citation where article.id in :articles and start in :starts"
                  + " and origin is null and orphanedAt is null order by id",
              Citation.class)
          .setParameter("articles", articleIds)
          .setParameter("starts", starts)
          .setMaxResults(MOST)
          .getResultList()
          .forEach(c -> citing.known.putIfAbsent(place(c.article(), c.passage()), c));
    }
    return citing;
  }

  /**
   * Cites a passage by its position.
   *
   * @throws NoSuchPassage if the text has no such passage, or it crosses paragraphs
   */
  public Citation at(Article article, int start, int end) {
    return cite(article, text(article).at(start, end));
  }

  /**
   * Cites words at a position.
   *
   * @throws NoSuchPassage if other words stand there, or the passage crosses paragraphs
   */
  public Citation at(Article article, int start, int end, String quote) {
    if (!text(article).says(start, end, quote)) {
      throw new NoSuchPassage(quote, 1);
    }
    return at(article, start, end);
  }

  private ArticleText text(Article article) {
    return texts.computeIfAbsent(article.id(), id -> article.text());
  }

  private Citation cite(Article article, Passage passage) {
    return known.computeIfAbsent(
        place(article, passage),
        place -> {
          Citation citation = new Citation(article, passage, null, at);
          entities.persist(citation);
          return citation;
        });
  }

  private static Place place(Article article, Passage passage) {
    return new Place(article.id(), passage.start(), passage.end());
  }

  /**
   * Cites what somebody marked, in one statement for each article.
   *
   * @throws NoSuchPassage if an article is not there, or does not say so
   */
  public static List<Citation> marked(EntityManager entities, List<Marked> marked, Instant at) {
    Map<Long, Article> articles = new HashMap<>();
    List<Long> ids = marked.stream().map(Marked::articleId).distinct().toList();
    if (!ids.isEmpty()) {
      entities
          .createQuery(
              "select distinct a from Article a left join fetch a.paragraphs where a.id in :ids",
              Article.class)
          .setParameter("ids", ids)
          .getResultList()
          .forEach(a -> articles.put(a.id(), a));
    }
    Map<Marked, Passage> passages = new HashMap<>();
    for (Marked mark : marked) {
      Article article =
          Optional.ofNullable(articles.get(mark.articleId()))
              .orElseThrow(() -> new NoSuchPassage(String.valueOf(mark.quote()), 1));
      passages.put(mark, passage(article.text(), mark));
    }
    Citing citing = in(entities, ids, passages.values().stream().map(Passage::start).toList(), at);
    return marked.stream()
        .map(m -> citing.cite(articles.get(m.articleId()), passages.get(m)))
        .distinct()
        .toList();
  }

  private static Passage passage(ArticleText text, Marked mark) {
    Integer start = mark.start();
    Integer end = mark.end();
    String quote = mark.quote();
    if (start != null && end != null) {
      Passage passage = text.at(start, end);
      if (quote != null && !quote.equals(passage.quote())) {
        throw new NoSuchPassage(quote, mark.occurrence());
      }
      return passage;
    }
    return text.find(quote == null ? "" : quote.strip(), mark.occurrence());
  }
}
