package io.github.themeboard.domain.intake;

import io.github.themeboard.domain.article.Article;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import org.hibernate.annotations.Immutable;

/**
 * How many candidates of an article wait, by what they are to the board. {@link
 * CandidateRepository#recount} writes it in the transaction that changes candidates.
 */
@Entity
@Immutable
public class ReviewSummary {
  @Id private long articleId;

  @OneToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "article_id", insertable = false, updatable = false)
  private Article article;

  private int fresh;
  private int confirming;
  private int conflicting;

  @Column(insertable = false, updatable = false)
  private int pending;

  protected ReviewSummary() {}

  public long articleId() {
    return articleId;
  }

  public Article article() {
    return article;
  }

  /** How many say what nothing on the board says. */
  public int fresh() {
    return fresh;
  }

  /** How many say what the board says. */
  public int confirming() {
    return confirming;
  }

  /** How many say another value than the board. */
  public int conflicting() {
    return conflicting;
  }

  /** How many wait in all. */
  public int pending() {
    return pending;
  }
}
