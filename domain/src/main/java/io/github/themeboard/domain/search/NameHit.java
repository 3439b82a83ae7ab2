package io.github.themeboard.domain.search;

import io.github.themeboard.domain.wording.Wording;

/**
 * A theme or a company that is found by its name.
 *
 * @param what theme or company
 * @param name its own name
 * @param by what was found
 * @param said the name, other name, word or ticker that was found, as it is written
 * @param exact whether that is the whole query
 */
public record NameHit(What what, String slug, Wording name, By by, String said, boolean exact) {

  /** What has a name. */
  public enum What {
    THEME,
    COMPANY
  }

  /** What of it a query is found in. */
  public enum By {
    /** The symbol of a listing. */
    TICKER,
    /** Its own name, in either language. */
    NAME,
    /** Another name that the board or the register knows. */
    ALIAS,
    /** A word of the theme's vocabulary. */
    TERM
  }
}
