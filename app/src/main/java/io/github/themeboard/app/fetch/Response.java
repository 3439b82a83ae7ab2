package io.github.themeboard.app.fetch;

import io.vertx.core.MultiMap;

/** What a site answered, not longer than allowed. */
record Response(int status, MultiMap headers, byte[] body) {
  private static final int FIRST_REDIRECT = 301;

  boolean redirect() {
    return (status >= FIRST_REDIRECT && status <= 303 || status == 307 || status == 308)
        && headers.contains("Location");
  }
}
