package io.github.themeboard.domain.register;

import io.github.themeboard.domain.wording.Token;
import io.github.themeboard.domain.wording.Wording;
import org.jspecify.annotations.Nullable;

/** A company cannot become what somebody asked. */
public class CompanyFault extends RuntimeException {

  /** Why not. */
  public enum Problem implements Token {
    /**
     * Its address has other signs than small letters, digits and hyphens, or is kept for a page.
     */
    SLUG_WRONG,
    /** Another company has the address. */
    SLUG_TAKEN,
    /** Another company has a listing. */
    LISTING_TAKEN
  }

  private final Problem problem;
  private final String about;
  private final String slug;
  private final @Nullable Wording owner;

  CompanyFault(Problem problem, String about, String slug, @Nullable Wording owner) {
    super(problem.token() + ": " + about);
    this.problem = problem;
    this.about = about;
    this.slug = slug;
    this.owner = owner;
  }

  public Problem problem() {
    return problem;
  }

  /** The slug, or the listing as {@code MIC:SYMBOL}. */
  public String about() {
    return about;
  }

  /** Slug of the other company; what was asked for where there is none. */
  public String slug() {
    return slug;
  }

  /** Name of the company that has it; null if none has. */
  public @Nullable Wording owner() {
    return owner;
  }
}
