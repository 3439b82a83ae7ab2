package io.github.themeboard.domain.stage;

import io.github.themeboard.domain.wording.Token;

/** How far a stage has been passed; least first. */
public enum StageStatus implements Token {
  NOT_REACHED,
  EMERGING,
  ADVANCED,
  REACHED
}
