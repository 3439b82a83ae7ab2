package io.github.themeboard.domain.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A passage of an article that says something. It is checked against the text when written; when
 * the text is replaced and no longer has it, it is orphaned, never moved to a look-alike.
 */
@Entity
public class Citation {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Article article;

  /** The house whose statement this is, where the article reports it second-hand. */
  @ManyToOne(fetch = FetchType.LAZY)
  private @Nullable House origin;

  @Column(name = "start_at")
  private int start;

  @Column(name = "end_at")
  private int end;

  private String quote;
  private String prefix;
  private String suffix;
  private int occurrence;
  private @Nullable Instant orphanedAt;
  private Instant createdAt;

  protected Citation() {}

  /**
   * Cites a passage.
   *
   * @param origin the house that the article reports, or null where the article speaks for itself
   * @throws NoSuchPassage if the article does not say so
   */
  public Citation(
      Article article, String quote, int occurrence, @Nullable House origin, Instant at) {
    this(article, article.text().find(quote, occurrence), origin, at);
  }

  /**
   * Cites a passage that was found in the article's text.
   *
   * @param origin the house that the article reports, or null where the article speaks for itself
   */
  public Citation(Article article, Passage passage, @Nullable House origin, Instant at) {
    this.article = article;
    this.origin = origin;
    this.start = passage.start();
    this.end = passage.end();
    this.quote = passage.quote();
    this.prefix = passage.prefix();
    this.suffix = passage.suffix();
    this.occurrence = passage.occurrence();
    this.createdAt = at;
  }

  public Long id() {
    return id;
  }

  public Article article() {
    return article;
  }

  public Passage passage() {
    return new Passage(start, end, quote, prefix, suffix, occurrence);
  }

  public boolean orphaned() {
    return orphanedAt != null;
  }

  /** Stands at another position of a corrected text, where the same words are. */
  public void refit(Passage passage) {
    place(
        passage.start(),
        passage.end(),
        passage.prefix(),
        passage.suffix(),
        passage.occurrence(),
        null);
  }

  /** The article's text was replaced and no longer has the passage. */
  public void orphan(Instant at) {
    if (orphanedAt == null) {
      orphanedAt = at;
    }
  }

  /** Stands where it stood before; the words themselves never change. */
  public void place(
      int atStart, int atEnd, String before, String after, int which, @Nullable Instant lostAt) {
    this.start = atStart;
    this.end = atEnd;
    this.prefix = before;
    this.suffix = after;
    this.occurrence = which;
    this.orphanedAt = lostAt;
  }

  /** The same citation as it stood at another time; no row of its own. */
  Citation asIt(
      int stoodAt, int stoodTo, String before, String after, int which, @Nullable Instant lostAt) {
    Citation then = new Citation(article, passage(), origin, createdAt);
    then.id = id;
    then.place(stoodAt, stoodTo, before, after, which, lostAt);
    return then;
  }

  /** Whether it was cited by a moment. */
  public boolean knownAt(Instant moment) {
    return !createdAt.isAfter(moment);
  }

  /** Who says it: five sites that repeat one house are one origin. */
  public Origin origin() {
    return Origin.of(article, origin);
  }
}
