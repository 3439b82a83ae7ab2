package io.github.themeboard.domain.writing;

import org.jspecify.annotations.Nullable;

/**
 * A passage that somebody marks in an article: by its position, or by its words.
 *
 * @param start first code point, with {@code end}; null where the words tell
 * @param end one past the last code point
 * @param quote the exact words; null where the position tells
 * @param occurrence which of them, from 1
 */
public record Marked(
    long articleId,
    @Nullable Integer start,
    @Nullable Integer end,
    @Nullable String quote,
    int occurrence) {

  public static Marked at(long articleId, int start, int end) {
    return new Marked(articleId, start, end, null, 1);
  }

  public static Marked words(long articleId, String quote, int occurrence) {
    return new Marked(articleId, null, null, quote, occurrence);
  }
}
