package io.github.themeboard.domain.review;

import io.github.themeboard.domain.fact.Act;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.Objects;

/** A person said that an article is about a theme. */
@Entity
public class ArticleTheme {

  /** Which article is about which theme. */
  @Embeddable
  public record Pair(long articleId, long themeId) {}

  @EmbeddedId private Pair pair;
  private long actId;

  protected ArticleTheme() {}

  ArticleTheme(long articleId, long themeId, Act act) {
    this.pair = new Pair(articleId, themeId);
    this.actId = act.id();
  }

  public Pair pair() {
    return Objects.requireNonNull(pair);
  }

  /** The act in which it was said. */
  public long actId() {
    return actId;
  }
}
