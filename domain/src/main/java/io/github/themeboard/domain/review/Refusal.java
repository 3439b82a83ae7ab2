package io.github.themeboard.domain.review;

import io.github.themeboard.domain.wording.Token;

/** Why a candidate is rejected. */
public enum Refusal implements Token {
  /** The passage does not say it. */
  NOT_SAID,
  /** It is right and of no use for the board. */
  NOT_RELEVANT,
  /** The board says it already. */
  ALREADY_KNOWN,
  /** A number, a name or a time was read wrongly. */
  BADLY_READ,
  /** For another reason, which the words tell. */
  OTHER
}
