package io.github.themeboard.domain.forecast;

import io.github.themeboard.domain.article.Origin;

/**
 * How the forecasts of one origin fared. A forecast that several origins make counts for each.
 *
 * @param made all of them
 * @param due those whose time is over, or that were judged before
 * @param unjudgeable those of which nobody can tell
 * @param open those whose time is over and that nobody has judged
 */
public record HouseRecord(
    Origin house,
    int made,
    int due,
    int cameTrue,
    int partly,
    int failed,
    int unjudgeable,
    int open) {
  /** Fewer verdicts than this say little about a house. */
  public static final int FEW = 10;

  /** Whether it was judged too seldom to say much. */
  public boolean few() {
    return cameTrue + partly + failed < FEW;
  }
}
