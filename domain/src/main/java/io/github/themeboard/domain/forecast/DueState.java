package io.github.themeboard.domain.forecast;

import io.github.themeboard.domain.wording.Token;

/** Where a forecast stands on a day; most pressing first. */
public enum DueState implements Token {
  /** Its time is over, and nobody has judged it. */
  OVERDUE,
  /** Its time ends on that day or within {@link Forecast#SOON_DAYS} days. */
  SOON,
  /** Its time ends after that. */
  LATER,
  /** Somebody has judged it, whether or not its time is over. */
  JUDGED
}
