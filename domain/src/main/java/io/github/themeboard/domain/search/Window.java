package io.github.themeboard.domain.search;

/**
 * Which of the hits of one sort are read, and how far hits are counted.
 *
 * @param skip how many are passed over, 0 for none
 * @param most how many are read at most, 0 for none
 * @param bound so many hits are counted, and one more tells that there are others
 */
public record Window(int skip, int most, int bound) {
  /** So many hits of one sort are counted and can be listed. */
  public static final int BOUND = 1_000;

  /** A part of the hits that can be listed, with their count. */
  public static Window of(int skip, int most) {
    int within = Math.min(skip, BOUND);
    return new Window(within, Math.max(0, Math.min(most, BOUND - within)), BOUND);
  }

  /** The first hits alone, where nobody asks how many there are. */
  public static Window first(int most) {
    return new Window(0, most, most);
  }

  /** How many rows the database looks for. */
  int counted() {
    return bound + 1;
  }
}
