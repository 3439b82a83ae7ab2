package io.github.themeboard.domain.account;

/** Something about accounts was refused, and nothing was changed. */
public class Refused extends RuntimeException {
  private final Refusal reason;

  public Refused(Refusal reason) {
    super(reason.name());
    this.reason = reason;
  }

  public Refusal reason() {
    return reason;
  }
}
