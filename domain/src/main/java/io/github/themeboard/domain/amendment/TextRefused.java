package io.github.themeboard.domain.amendment;

import io.github.themeboard.domain.fact.Act;
import org.jspecify.annotations.Nullable;

/** An article's text cannot be replaced, or its replacement not be taken back. */
public class TextRefused extends RuntimeException {

  /** Why not. */
  public enum Reason {
    /** There is no such article. */
    NO_ARTICLE,
    /** The new text is empty. */
    EMPTY,
    /** The article has this text already. */
    SAME,
    /** Another article has this text. */
    TAKEN,
    /** It was changed after the actor read it, or after what is to be taken back. */
    CHANGED
  }

  private final Reason reason;
  private final Act.@Nullable Summary by;

  /**
   * A refusal.
   *
   * @param by the later act; null where there is none
   */
  public TextRefused(long articleId, Reason reason, Act.@Nullable Summary by) {
    super("article " + articleId + ": " + reason + (by == null ? "" : " by act " + by.id()));
    this.reason = reason;
    this.by = by;
  }

  public Reason reason() {
    return reason;
  }

  /** The later act. */
  public Act.@Nullable Summary by() {
    return by;
  }
}
