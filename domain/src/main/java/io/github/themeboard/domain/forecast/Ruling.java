package io.github.themeboard.domain.forecast;

import io.github.themeboard.domain.writing.Marked;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A verdict as somebody gives it.
 *
 * @param version the number of the version of the forecast that he saw
 * @param passages that show it; empty if a fact does
 * @param proof id of a fact whose passages show it; null if passages do
 * @param reason why, in his words
 */
public record Ruling(
    int version,
    @Nullable Outcome outcome,
    List<Marked> passages,
    @Nullable Long proof,
    String reason) {
  /** More would be no reason but an essay. */
  public static final int LONGEST_REASON = 1_000;

  public Ruling {
    passages = List.copyOf(passages);
    reason = reason.strip();
  }
}
