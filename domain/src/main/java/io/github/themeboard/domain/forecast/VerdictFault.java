package io.github.themeboard.domain.forecast;

import io.github.themeboard.domain.wording.Token;

/** A verdict cannot stand as it was given. */
public class VerdictFault extends RuntimeException {

  /** What is wrong. */
  public enum Problem implements Token {
    /** It does not say what became of the forecast. */
    NO_OUTCOME,
    /** It has no reason. */
    NO_REASON,
    /** Its reason is longer than {@link Ruling#LONGEST_REASON} characters. */
    LONG_REASON,
    /** Nothing shows it. */
    NO_EVIDENCE,
    /** The fact that is to show it is not on the board. */
    NO_SUCH_FACT,
    /** A forecast is no evidence of itself. */
    ITSELF
  }

  private final Problem problem;

  VerdictFault(Problem problem) {
    super(problem.token());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
