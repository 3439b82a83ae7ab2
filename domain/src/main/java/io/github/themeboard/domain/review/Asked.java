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
 * @param anew whether its company is a new one of the printed name, without listings of others
 */
public record Asked(
    long candidateId,
    @Nullable Integer version,
    Map<Field, List<String>> edits,
    boolean apart,
    boolean anew) {

  /** Of the company that the board, the register or the actor names. */
  public Asked(
      long candidateId, @Nullable Integer version, Map<Field, List<String>> edits, boolean apart) {
    this(candidateId, version, edits, apart, false);
  }

  /** As it was proposed. */
  public static Asked of(long candidateId, @Nullable Integer version) {
    return new Asked(candidateId, version, Map.of(), false);
  }

  /** The slug of the company that the actor chose; null for the proposed one. */
  @Nullable String company() {
    return edits.getOrDefault(Field.COMPANIES, List.of()).stream()
        .map(String::strip)
        .filter(slug -> !slug.isEmpty())
        .findFirst()
        .orElse(null);
  }
}
