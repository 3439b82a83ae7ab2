package io.github.themeboard.domain.amendment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.ArticleText;
import io.github.themeboard.domain.article.Paragraph;
import io.github.themeboard.domain.fact.Act;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** A text that an article had until an act put another one in its place. */
@Entity
@Table(name = "article_text")
public class PastText {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Act act;

  @ManyToOne(fetch = FetchType.LAZY)
  private Article article;

  private String content;
  private String contentHash;

  @ColumnTransformer(write = "cast(? as jsonb)")
  private String paragraphs;

  protected PastText() {}

  PastText(Act act, Article article) {
    this.act = act;
    this.article = article;
    ArticleText text = article.text();
    this.content = text.content();
    this.contentHash = text.sha256();
    try {
      this.paragraphs = MAPPER.writeValueAsString(text.paragraphs());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("paragraphs are plain values", e);
    }
  }

  public long id() {
    return Objects.requireNonNull(id);
  }

  /** What put another text in its place. */
  public Act act() {
    return act;
  }

  public Article article() {
    return article;
  }

  public ArticleText text() {
    try {
      return new ArticleText(
          content, MAPPER.readValue(paragraphs, new TypeReference<List<Paragraph>>() {}));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the paragraphs of text " + id + " cannot be read", e);
    }
  }
}
