package io.github.themeboard.importer.compare;

import io.github.themeboard.domain.intake.Novelty;
import org.jspecify.annotations.Nullable;

/**
 * What one candidate is to a board.
 *
 * @param of the fact that it confirms or conflicts with; for a theme or a company its slug; null
 *     for what is new
 * @param reason one sentence
 */
public record Verdict(Novelty novelty, @Nullable String of, String reason) {
  public Verdict {
    if ((novelty == Novelty.NEW) != (of == null)) {
      throw new IllegalArgumentException("what is new is of nothing, everything else is of a fact");
    }
  }

  static Verdict fresh(String reason) {
    return new Verdict(Novelty.NEW, null, reason);
  }

  static Verdict confirms(String of, String reason) {
    return new Verdict(Novelty.CONFIRMS, of, reason);
  }

  static Verdict conflicts(String of, String reason) {
    return new Verdict(Novelty.CONFLICTS, of, reason);
  }
}
