package io.github.themeboard.importer.read;

/**
 * A file that gives no text. The message is one English sentence or two on one line: what is the
 * matter, and what to do. It does not name the file; who asked knows it.
 */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1;

  private final Reason reason;

  UnreadableException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** Why a file gives no text; the kinds that a caller may want to tell apart. */
  public enum Reason {
    /** A folder or a device. */
    NOT_A_FILE,
    /** Missing, forbidden, cut off while reading, or at fault in a way nobody foresaw. */
    UNREADABLE_FILE,
    /** No byte, only white space, or markup around nothing. */
    EMPTY,
    /** More bytes or more characters than the limit. */
    TOO_LARGE,
    /** Neither text in an encoding that is known here, nor a format that is. */
    BINARY,
    /** A known format that is not read, such as docx or zip. */
    UNSUPPORTED,
    ENCRYPTED_PDF,
    BROKEN_PDF,
    /** Pages without a text layer. */
    SCANNED_PDF,
    TOO_MANY_PAGES,
    /** Compressed content that grows beyond the limit. */
    INFLATES_TOO_FAR,
    /** Markup or objects nested deeper than the limit. */
    TOO_DEEP,
    /** A page that asks for a login in place of the article. */
    LOGIN_WALL,
    /** Not done within the time limit. */
    TOO_SLOW
  }
}
