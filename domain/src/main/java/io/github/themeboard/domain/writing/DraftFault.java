package io.github.themeboard.domain.writing;

import io.github.themeboard.domain.wording.Token;

/** A field of a draft cannot stand as it is written. */
public class DraftFault extends RuntimeException {

  /** What is wrong. */
  public enum Problem implements Token {
    /** It has to be filled in. */
    MISSING,
    /** The board, or the product, has nothing of that name. */
    UNKNOWN,
    /** It is not written as it should be. */
    MALFORMED,
    /** It is too long. */
    TOO_LONG
  }

  private final Field field;
  private final Problem problem;
  private final String written;

  public DraftFault(Field field, Problem problem, String written) {
    super(field.key() + " is " + problem.token() + (written.isEmpty() ? "" : ": " + written));
    this.field = field;
    this.problem = problem;
    this.written = written;
  }

  public Field field() {
    return field;
  }

  public Problem problem() {
    return problem;
  }

  /** What stands there. */
  public String written() {
    return written;
  }
}
