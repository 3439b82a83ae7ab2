package io.github.themeboard.domain.register;

import io.github.themeboard.domain.wording.Token;

/** A framework cannot become what somebody asked. */
public class FrameworkFault extends RuntimeException {

  /** Why not. */
  public enum Problem implements Token {
    /** An address has other signs than small letters, digits and hyphens. */
    SLUG_WRONG,
    /** Another framework has the address. */
    SLUG_TAKEN,
    /** There is no such theme. */
    THEME_UNKNOWN,
    /** Another stage of the framework has the address. */
    STAGE_TAKEN,
    /** The framework has as many stages as one can have. */
    TOO_MANY,
    /** Facts read what shall go. */
    IN_USE
  }

  private final Problem problem;
  private final String slug;
  private final int readings;

  FrameworkFault(Problem problem, String slug) {
    this(problem, slug, 0);
  }

  FrameworkFault(Problem problem, String slug, int readings) {
    super(problem.token() + ": " + slug);
    this.problem = problem;
    this.slug = slug;
    this.readings = readings;
  }

  public Problem problem() {
    return problem;
  }

  /** What it is about: for facts that read it, the framework. */
  public String slug() {
    return slug;
  }

  /** How many facts read what shall go; 0 for any other problem. */
  public int readings() {
    return readings;
  }
}
