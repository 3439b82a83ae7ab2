package io.github.themeboard.domain.article;

import io.github.themeboard.domain.wording.Token;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article's date. It is never guessed: without a printed date there is at most
 * the latest past day that the text itself speaks of.
 *
 * @param certainty how it is known
 * @param day the printed day, or the earliest possible one; null if unknown
 * @param quote the words that show the earliest possible day; null otherwise
 */
public record Dating(Certainty certainty, @Nullable LocalDate day, @Nullable String quote) {

  /** How an article's date is known. */
  public enum Certainty implements Token {
    EXACT,
    NOT_BEFORE,
    UNKNOWN
  }

  public Dating {
    if ((certainty == Certainty.UNKNOWN) != (day == null)) {
      throw new IllegalArgumentException("an unknown date has no day, every other one has");
    }
  }

  public static Dating exact(LocalDate day) {
    return new Dating(Certainty.EXACT, day, null);
  }

  public static Dating notBefore(LocalDate day, String quote) {
    return new Dating(Certainty.NOT_BEFORE, day, quote);
  }

  /** As {@link #notBefore(LocalDate, String)}, where the words that show it do not matter. */
  public static Dating notBefore(LocalDate day) {
    return new Dating(Certainty.NOT_BEFORE, day, null);
  }

  public static Dating unknown() {
    return new Dating(Certainty.UNKNOWN, null, null);
  }
}
