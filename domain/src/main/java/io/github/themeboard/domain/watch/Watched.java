package io.github.themeboard.domain.watch;

import io.github.themeboard.domain.wording.Wording;
import java.time.Instant;

/**
 * A theme or a company on somebody's list.
 *
 * @param seen what changed after it is new to them
 * @param count what changed since
 */
public record Watched(Kind kind, String slug, Wording name, Instant seen, ChangeCount count) {
  /** What can be followed. */
  public enum Kind {
    THEME,
    COMPANY
  }
}
