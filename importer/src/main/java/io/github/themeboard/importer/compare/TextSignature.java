package io.github.themeboard.importer.compare;

/**
 * What tells whether two articles are one text or nearly so, small enough to be kept for every
 * article of a board: about 3 KB for an article of 8 KB. It is made of what the article says, so
 * that what a site prints around it does not count.
 *
 * <p>Near-duplicates are found by shingles, runs of words, of which those are kept whose hash is
 * divisible by a fixed number (A. Broder, "On the resemblance and containment of documents", 1997).
 * Unlike a fixed number of smallest hashes (MinHash), such a sample also tells how much of a short
 * text stands in a long one, which is what cut paragraphs ask for.
 */
public final class TextSignature {
  /** One shingle of so many is kept: some 300 of an article of 8 KB, 30 of a short message. */
  private static final int SAMPLE = 4;

  private final String contentHash;
  private final long[] sentences;
  private final long[] shingles;

  /**
   * A signature that was stored.
   *
   * @param contentHash see {@link #contentHash()}
   * @param sentences see {@link #sentences()}
   * @param shingles see {@link #shingles()}
   */
  public TextSignature(String contentHash, long[] sentences, long[] shingles) {
    this.contentHash = contentHash;
    this.sentences = sentences.clone();
    this.shingles = shingles.clone();
  }

  /** The signature of a page, or of an article's bare text. */
  public static TextSignature of(String text) {
    return ReadText.of(text).signature();
  }

  /** SHA-256 of the letters and digits of what the article says, in lower case. */
  public String contentHash() {
    return contentHash;
  }

  /** A hash of each sentence, in order. */
  public long[] sentences() {
    return sentences.clone();
  }

  /** The sampled hashes of its shingles, each once. */
  public long[] shingles() {
    return shingles.clone();
  }

  /** Whether a shingle's hash is one of those that signatures keep. */
  static boolean sampled(long shingle) {
    return Long.remainderUnsigned(shingle, SAMPLE) == 0;
  }
}
