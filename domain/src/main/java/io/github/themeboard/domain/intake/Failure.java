package io.github.themeboard.domain.intake;

import org.jspecify.annotations.Nullable;

/**
 * Why an item gave no article.
 *
 * @param code lower case with hyphens; pages have a sentence for each
 * @param detail in English, for whoever looks closer; null where the code says all
 */
public record Failure(String code, @Nullable String detail) {
  /** Longer details are cut. */
  private static final int LONGEST = 500;

  /** The server ended while it read the item, as often as it is tried. */
  public static final Failure ENDED_THE_SERVER = new Failure("ended-the-server", null);

  /** The server that has the file does not find it. */
  public static final Failure FILE_IS_GONE = new Failure("file-is-gone", null);

  public Failure {
    detail = detail != null && detail.length() > LONGEST ? detail.substring(0, LONGEST) : detail;
  }
}
