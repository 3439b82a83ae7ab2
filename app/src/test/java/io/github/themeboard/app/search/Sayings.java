package io.github.themeboard.app.search;

import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.ArticleText;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.article.Dating;
import io.github.themeboard.domain.article.Paragraph;
import io.github.themeboard.domain.article.Source;
import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.fact.Statement;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.risk.RiskFactor;
import io.github.themeboard.domain.search.PassageIndex;
import io.github.themeboard.domain.wording.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Facts and briefs to search for, that {@link World#forget} takes away. */
@ApplicationScoped
@Transactional
public class Sayings {
  private final World world;
  private final EntityManager entities;
  private final PassageIndex passages;

  Sayings(World world, EntityManager entities, PassageIndex passages) {
    this.world = world;
    this.entities = entities;
    this.passages = passages;
  }

  static Document search(String query, String... more) {
    return Site.page(address("/search", query) + "&lang=en" + String.join("", more));
  }

  static String address(String path, String query) {
    return path + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  /** An article of one paragraph of which a fact cites the words. */
  public Citation cited(String slug, String text) {
    Article article = world.article(slug, "A note on " + slug, world.house(slug, slug), text);
    return world.citation(article, text);
  }

  /** A risk in two languages. */
  public long risk(Citation citation, String en, @Nullable String zh, String theme) {
    return fact(citation, en, zh, theme, s -> new RiskFactor(s, RiskCategory.SUPPLY));
  }

  /** A fact of any kind. */
  public long fact(
      Citation citation,
      String en,
      @Nullable String zh,
      String theme,
      Function<Statement, FactVersion> kind) {
    Statement said =
        new Statement(
            new Wording(en, zh),
            Certainty.REPORTED,
            Set.of(world.theme(theme)),
            Set.of(),
            List.of(entities.find(Citation.class, citation.id())));
    return world.publish(() -> kind.apply(said), Instant.parse("2026-05-01T00:00:00Z"));
  }

  /** A brief of several paragraphs. */
  public Article brief(String slug, String... said) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int at = 0;
    for (String text : said) {
      int length = text.codePointCount(0, text.length());
      paragraphs.add(new Paragraph(Paragraph.Shape.TEXT, at, at + length));
      at += length + 1;
    }
    Source source = new Source(null, null, null, slug, null, "en", true, Dating.unknown());
    Article article =
        new Article(
            "test-" + slug,
            source,
            new ArticleText(String.join("\n", said), paragraphs),
            Instant.parse("2026-05-01T00:00:00Z"));
    entities.persist(article);
    passages.index(article);
    return article;
  }

  /** A passage of an article. */
  public Citation citation(Article article, String quote) {
    return world.citation(entities.find(Article.class, article.id()), quote);
  }
}
