package io.github.themeboard.domain.register;

import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.wording.Token;
import io.github.themeboard.domain.wording.Wording;

/** Companies that are not merged, or not separated, as somebody asked. */
public class MergerRefused extends RuntimeException {

  /** Why not. */
  public enum Reason implements Token {
    /** A company cannot be merged into itself. */
    ITSELF,
    /** It is part of another one already. */
    MERGED_BEFORE,
    /** What it was to be merged into is part of another one. */
    INTO_MERGED,
    /** It is part of no other one. */
    NOT_MERGED,
    /** The surviving company was merged into another one since; that comes first. */
    SURVIVOR_MERGED,
    /** A fact that came back would name a company that is part of another one. */
    FACT_NAMES_MERGED
  }

  private final Reason reason;
  private final Wording company;

  MergerRefused(Reason reason, Company company) {
    super(reason.token() + ": " + company.slug());
    this.reason = reason;
    this.company = company.name();
  }

  public Reason reason() {
    return reason;
  }

  /** Name of the company that stands in the way. */
  public Wording company() {
    return company;
  }
}
