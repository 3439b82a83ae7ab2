package io.github.themeboard.domain.review;

import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.intake.Candidate;
import io.github.themeboard.domain.intake.Proposal;
import io.github.themeboard.domain.theme.Theme;
import io.github.themeboard.domain.writing.DraftFault;
import io.github.themeboard.domain.writing.Field;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which themes some articles are about, as people said; and more of them. */
final class ArticleThemes {
  private static final int MOST = 5_000;

  private final EntityManager entities;
  private final Map<Long, Set<String>> slugs = new HashMap<>();
  private final Map<String, Theme> themes = new HashMap<>();

  ArticleThemes(EntityManager entities, Collection<Long> articleIds) {
    this.entities = entities;
    entities
        .createQuery("from Theme order by position", Theme.class)
        .setMaxResults(MOST)
        .getResultList()
        .forEach(t -> themes.put(t.slug(), t));
    entities
        .createQuery(
            "select a.pair.articleId, t.slug from ArticleTheme a, Theme t"
                + " where a.pair.articleId in :articles and t.id = a.pair.themeId"
                + " order by t.position",
            Object[].class)
        .setParameter("articles", articleIds)
        .setMaxResults(MOST)
        .getResultList()
        .forEach(row -> slugsOf((Long) row[0]).add((String) row[1]));
  }

  /** Slugs of the themes of an article. */
  Set<String> of(Article article) {
    return slugsOf(article.id());
  }

  /**
   * The theme of a candidate, or the one that a person chose.
   *
   * @throws DraftFault if the board has no such theme
   */
  Theme find(Candidate candidate, Asked asked) {
    List<String> chosen = asked.edits().getOrDefault(Field.THEMES, List.of());
    String slug = chosen.isEmpty() ? ((Proposal.Theme) candidate.proposal()).slug() : chosen.get(0);
    Theme theme = themes.get(slug);
    if (theme == null) {
      throw new DraftFault(Field.THEMES, DraftFault.Problem.UNKNOWN, slug);
    }
    return theme;
  }

  void say(Article article, Theme theme, Act act) {
    if (slugsOf(article.id()).add(theme.slug())) {
      entities.persist(new ArticleTheme(article.id(), theme.id(), act));
    }
  }

  private Set<String> slugsOf(long articleId) {
    return slugs.computeIfAbsent(articleId, id -> new LinkedHashSet<>());
  }
}
