package io.github.themeboard.domain.change;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which facts a comparison is about: those that bore on it at either moment.
 *
 * @param themes ids of themes, one of which it bears on; none for all
 * @param company id of a company that it is about; null for all
 */
public record ChangeScope(Set<Long> themes, @Nullable Long company) {
  /** The whole board. */
  public static final ChangeScope ALL = new ChangeScope(Set.of(), null);

  public ChangeScope {
    themes = Set.copyOf(themes);
  }
}
