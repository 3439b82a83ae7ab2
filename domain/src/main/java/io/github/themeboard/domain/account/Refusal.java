package io.github.themeboard.domain.account;

/** Why something about accounts was refused. */
public enum Refusal {
  /** Name or password is wrong, or the account is disabled: which of these is not said. */
  CREDENTIALS_WRONG,
  /** The old password, asked for before a change, is wrong. */
  OLD_PASSWORD_WRONG,
  /** The account comes by an identity provider and has no password here. */
  NO_PASSWORD,
  PASSWORD_SHORT,
  PASSWORD_LONG,
  PASSWORD_COMMON,
  PASSWORD_PLAIN,
  PASSWORD_IS_NAME,
  NAME_MALFORMED,
  NAME_TAKEN,
  INVITE_GONE,
  LAST_ADMIN,
  TOKEN_NAME_MALFORMED,
  TOKEN_DAYS_OUT_OF_RANGE
}
