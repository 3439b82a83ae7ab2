package io.github.themeboard.importer.read;

import java.time.Duration;

/**
 * How much one file may take before it is refused.
 *
 * @param maxBytes of the file itself; enforced while it is read, so that no more is ever in memory
 * @param maxCharacters code points of the decoded text
 * @param maxPages of a PDF
 * @param maxHtmlDepth levels of elements in an HTML page
 * @param maxInflatedBytes of all compressed streams of a PDF together, each counted once
 * @param maxTime for one file, after its bytes are there
 */
public record ReadingLimits(
    long maxBytes,
    int maxCharacters,
    int maxPages,
    int maxHtmlDepth,
    long maxInflatedBytes,
    Duration maxTime) {
  private static final long MEGABYTE = 1_000_000;

  /** A long report fits many times; what does not fit was not written for a reader. */
  public static final ReadingLimits DEFAULTS =
      new ReadingLimits(
          50 * MEGABYTE, 20_000_000, 2_000, 500, 200 * MEGABYTE, Duration.ofSeconds(30));

  /**
   * @throws IllegalArgumentException if a limit leaves nothing to read, or a file would not fit an
   *     array
   */
  public ReadingLimits {
    if (maxBytes < 1 || maxBytes > Integer.MAX_VALUE - 16) {
      throw new IllegalArgumentException("maxBytes is from 1 to 2147483631, not " + maxBytes);
    }
    if (maxCharacters < 1 || maxPages < 1 || maxHtmlDepth < 1 || maxInflatedBytes < 1) {
      throw new IllegalArgumentException("a limit is at least 1");
    }
    if (maxTime.isNegative() || maxTime.isZero()) {
      throw new IllegalArgumentException("maxTime is more than nothing");
    }
  }
}
