package io.github.themeboard.domain.intake;

import io.github.themeboard.domain.wording.Token;

/** How an import came in. */
public enum Door implements Token {
  /** Files sent with a browser. */
  UPLOAD,
  /** A text pasted into a form. */
  TEXT,
  /** An address that the server fetches. */
  URL,
  /** Anything sent by a program. */
  API,
  /** A folder of the server that is watched. */
  FOLDER
}
