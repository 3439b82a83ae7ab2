package io.github.themeboard.domain.review;

import io.github.themeboard.domain.wording.Token;
import java.util.List;
import java.util.stream.Stream;

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
  OTHER,
  /** The article's text was replaced and no longer says it; no person chooses this. */
  STALE;

  /** The reasons that people can give. */
  public static List<Refusal> ofPeople() {
    return Stream.of(values()).filter(r -> r != STALE).toList();
  }
}
