package io.github.themeboard.domain.fact;

import io.github.themeboard.domain.wording.Token;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/**
 * What an act changed that is no fact, as it stood before and after. Whoever keeps the subject
 * writes these rows, and takes them back when it is told of {@link Undone}.
 */
@Entity
public class RegisterChange {

  /** What was changed. */
  public enum Subject implements Token {
    COMPANY,
    THEME,
    PUBLISHER,
    HOUSE,
    FRAMEWORK,
    MEASURE,
    ARTICLE,
    /** An official list of an exchange that the board took in; its id is that of the act. */
    LIST,
    /** What became of a forecast; its id is that of the fact. */
    VERDICT
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Act act;

  @Enumerated(EnumType.STRING)
  private Subject subject;

  private long subjectId;

  @ColumnTransformer(write = "cast(? as jsonb)")
  private @Nullable String before;

  @ColumnTransformer(write = "cast(? as jsonb)")
  private @Nullable String after;

  protected RegisterChange() {}

  /**
   * A change.
   *
   * @param before a JSON object; null where the subject is new
   * @param after a JSON object; null where the subject is gone
   */
  public RegisterChange(
      Act act, Subject subject, long subjectId, @Nullable String before, @Nullable String after) {
    this.act = act;
    this.subject = subject;
    this.subjectId = subjectId;
    this.before = before;
    this.after = after;
  }

  public long id() {
    return Objects.requireNonNull(id);
  }

  public Act act() {
    return act;
  }

  public Subject subject() {
    return subject;
  }

  public long subjectId() {
    return subjectId;
  }

  /** A JSON object; null where the subject was new. */
  public @Nullable String before() {
    return before;
  }

  /** A JSON object; null where the subject is gone since. */
  public @Nullable String after() {
    return after;
  }
}
