package io.github.themeboard.domain.review;

/**
 * A ticker that an article prints beside a name is of a company that has no such name, and nobody
 * said which company is meant.
 */
public class NameDisputed extends RuntimeException {
  private final long candidateId;
  private final String printed;
  private final TickerCompany company;

  NameDisputed(long candidateId, String printed, TickerCompany company) {
    super("candidate " + candidateId + ": " + company.ticker() + " is of " + company.slug());
    this.candidateId = candidateId;
    this.printed = printed;
    this.company = company;
  }

  public long candidateId() {
    return candidateId;
  }

  /** The name beside the ticker. */
  public String printed() {
    return printed;
  }

  /** Whose ticker it is. */
  public TickerCompany company() {
    return company;
  }
}
