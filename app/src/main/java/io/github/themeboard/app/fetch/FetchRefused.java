package io.github.themeboard.app.fetch;

/** An address gives no page. The message is one English sentence. */
public final class FetchRefused extends Exception {
  private static final long serialVersionUID = 1;

  /** Why an address gives no page. */
  public enum Reason {
    /** No address of the web, a host that is not on the list, or one inside a network. */
    ADDRESS_NOT_ALLOWED,
    ADDRESS_NOT_FOUND,
    /** No connection, none in time, or broken off. */
    NO_CONNECTION,
    REDIRECTS_TOO_FAR,
    /** The site answered with an error. */
    REFUSED_BY_SITE,
    NO_ARTICLE_TYPE,
    TOO_LARGE
  }

  private final Reason reason;

  FetchRefused(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
