package io.github.themeboard.domain.account;

/** There is no account, session, invite or token of this number, or it is not for this person. */
public class NoSuchAccount extends RuntimeException {
  NoSuchAccount() {
    super("nothing of this number");
  }
}
