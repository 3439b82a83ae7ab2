package io.github.themeboard.app.intake;

import io.github.themeboard.domain.intake.Failure;
import io.github.themeboard.domain.wording.Token;

/** Why an item gave no article, as far as pages tell reasons apart. */
enum FailureReason implements Token {
  NOT_A_FILE,
  UNREADABLE_FILE,
  EMPTY,
  TOO_LARGE,
  BINARY,
  UNSUPPORTED,
  ENCRYPTED_PDF,
  BROKEN_PDF,
  SCANNED_PDF,
  TOO_MANY_PAGES,
  INFLATES_TOO_FAR,
  TOO_DEEP,
  LOGIN_WALL,
  TOO_SLOW,
  TAKES_TOO_LONG,
  ENDED_THE_SERVER,
  FILE_IS_GONE,
  ADDRESS_NOT_ALLOWED,
  ADDRESS_NOT_FOUND,
  NO_CONNECTION,
  REDIRECTS_TOO_FAR,
  REFUSED_BY_SITE,
  NO_ARTICLE_TYPE,
  FAULT;

  static FailureReason of(Failure failure) {
    return Token.parse(FailureReason.class, failure.code()).orElse(FAULT);
  }

  Failure because(String detail) {
    return new Failure(token(), detail);
  }
}
