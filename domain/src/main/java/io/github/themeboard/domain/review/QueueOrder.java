package io.github.themeboard.domain.review;

import io.github.themeboard.domain.wording.Token;

/** What comes first in the queue. */
public enum QueueOrder implements Token {
  /** The article that came last. */
  NEWEST,
  /** The article that says most that the board does not know, then most that contradicts it. */
  NOVELTY
}
