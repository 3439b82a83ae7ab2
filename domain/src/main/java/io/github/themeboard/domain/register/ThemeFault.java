package io.github.themeboard.domain.register;

import io.github.themeboard.domain.wording.Token;

/** A theme cannot become what somebody asked. */
public class ThemeFault extends RuntimeException {

  /** Why not. */
  public enum Problem implements Token {
    /** Its address has other signs than small letters, digits and hyphens. */
    SLUG_WRONG,
    /** Another theme has the address. */
    SLUG_TAKEN,
    /** There is no such theme to stand below. */
    PARENT_UNKNOWN,
    /** It would stand below itself. */
    PARENT_BELOW,
    /** Something is said of it already, so it cannot go. */
    IN_USE
  }

  private final Problem problem;
  private final String slug;

  ThemeFault(Problem problem, String slug) {
    super(problem.token() + ": " + slug);
    this.problem = problem;
    this.slug = slug;
  }

  public Problem problem() {
    return problem;
  }

  /** The theme that stands in the way, or that cannot be. */
  public String slug() {
    return slug;
  }
}
