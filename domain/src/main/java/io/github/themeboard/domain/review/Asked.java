package io.github.themeboard.domain.review;

import io.github.themeboard.domain.writing.Field;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A candidate that somebody wants to accept.
 *
 * @param version the one that the actor saw; null if that does not matter
 * @param edits fields that the actor wrote anew
 * @param apart whether it becomes a fact of its own even if the board says the same
 */
public record Asked(
    long candidateId, @Nullable Integer version, Map<Field, List<String>> edits, boolean apart) {

  /** As it was proposed. */
  public static Asked of(long candidateId, @Nullable Integer version) {
    return new Asked(candidateId, version, Map.of(), false);
  }
}
