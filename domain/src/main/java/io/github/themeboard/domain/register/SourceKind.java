package io.github.themeboard.domain.register;

import io.github.themeboard.domain.fact.RegisterChange;
import io.github.themeboard.domain.wording.Token;

/** What texts come from: the site that published one, and whoever says what it says. */
public enum SourceKind implements Token {
  HOUSE(RegisterChange.Subject.HOUSE),
  PUBLISHER(RegisterChange.Subject.PUBLISHER);

  private final RegisterChange.Subject subject;

  SourceKind(RegisterChange.Subject subject) {
    this.subject = subject;
  }

  RegisterChange.Subject subject() {
    return subject;
  }
}
