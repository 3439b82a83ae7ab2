package io.github.themeboard.domain.register;

import io.github.themeboard.domain.fact.RegisterChange;

/** The register has nothing of that name. */
public class NoSuchEntry extends RuntimeException {
  private final RegisterChange.Subject subject;

  public NoSuchEntry(RegisterChange.Subject subject, String slug) {
    super("no " + subject.token() + " " + slug);
    this.subject = subject;
  }

  /** What it was to be. */
  public RegisterChange.Subject subject() {
    return subject;
  }
}
