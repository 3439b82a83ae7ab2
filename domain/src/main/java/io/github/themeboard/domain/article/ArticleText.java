package io.github.themeboard.domain.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A text and its paragraphs. Every position is counted in Unicode code points, so that a citation
 * means the same passage in Java, PostgreSQL and Python.
 */
public record ArticleText(String content, List<Paragraph> paragraphs) {
  /** How much text before and after a passage tells it from its look-alikes, in code points. */
  private static final int CONTEXT = 32;

  /** The text between two positions. */
  public String between(int start, int end) {
    int from = content.offsetByCodePoints(0, start);
    return content.substring(from, content.offsetByCodePoints(from, end - start));
  }

  /** Length in code points. */
  public int length() {
    return content.codePointCount(0, content.length());
  }

  /**
   * Finds a quote.
   *
   * @param quote the exact words
   * @param occurrence which one, from 1, where the words stand more than once
   * @throws NoSuchPassage if the text does not say so, or a passage crosses a paragraph
   */
  public Passage find(String quote, int occurrence) {
    int at = indexOf(quote, occurrence);
    if (at < 0) {
      throw new NoSuchPassage(quote, occurrence);
    }
    int start = content.codePointCount(0, at);
    int end = start + quote.codePointCount(0, quote.length());
    if (paragraphs.stream().noneMatch(p -> p.holds(start, end))) {
      throw new NoSuchPassage(quote, occurrence);
    }
    return passage(start, end, quote, occurrence);
  }

  /**
   * The passage at a position.
   *
   * @param start first code point
   * @param end one past the last code point
   * @throws NoSuchPassage if no paragraph holds it
   */
  public Passage at(int start, int end) {
    if (end <= start || paragraphs.stream().noneMatch(p -> p.holds(start, end))) {
      throw new NoSuchPassage(start, end);
    }
    String quote = between(start, end);
    int from = content.offsetByCodePoints(0, start);
    int occurrence = 1;
    for (int i = content.indexOf(quote); i < from; i = content.indexOf(quote, i + 1)) {
      occurrence++;
    }
    return passage(start, end, quote, occurrence);
  }

  /** Whether the words stand at a position. */
  public boolean says(int start, int end, String quote) {
    return start < end && end <= length() && between(start, end).equals(quote);
  }

  private Passage passage(int start, int end, String quote, int occurrence) {
    return new Passage(
        start,
        end,
        quote,
        between(Math.max(0, start - CONTEXT), start),
        between(end, Math.min(length(), end + CONTEXT)),
        occurrence);
  }

  private int indexOf(String quote, int occurrence) {
    if (quote.isEmpty() || occurrence < 1) {
      return -1;
    }
    int at = content.indexOf(quote);
    for (int i = 1; i < occurrence && at >= 0; i++) {
      at = content.indexOf(quote, at + 1);
    }
    return at;
  }

  /** How often the words stand in the text; overlapping ones count. */
  public int count(String quote) {
    if (quote.isEmpty()) {
      return 0;
    }
    int found = 0;
    for (int at = content.indexOf(quote); at >= 0; at = content.indexOf(quote, at + 1)) {
      found++;
    }
    return found;
  }

  /** SHA-256 of the text in UTF-8, as lower-case hexadecimal digits. */
  public String sha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
