package io.github.themeboard.domain.intake;

/**
 * What became of an article's candidates.
 *
 * @param fresh nothing on the board says them
 * @param confirming the board says the same
 * @param conflicting the board says another value
 * @param held found and not proposed
 */
public record Tally(int fresh, int confirming, int conflicting, int held) {
  /** Nothing was found, or nothing is known yet. */
  public static final Tally NOTHING = new Tally(0, 0, 0, 0);
}
