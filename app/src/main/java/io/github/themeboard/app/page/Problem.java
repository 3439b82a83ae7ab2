package io.github.themeboard.app.page;

/**
 * An error as programs read it (RFC 9457). The type is {@code about:blank}: the status says what
 * sort of problem it is.
 *
 * @param detail what to do about it, in the language that was asked for
 * @param instance path of the request
 */
record Problem(String type, String title, int status, String detail, String instance) {
  static final String MEDIA_TYPE = "application/problem+json";

  Problem(int status, String title, String detail, String instance) {
    this("about:blank", title, status, detail, instance);
  }
}
