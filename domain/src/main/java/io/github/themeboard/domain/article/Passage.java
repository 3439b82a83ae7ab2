package io.github.themeboard.domain.article;

/**
 * A selector of words in a text, as in the W3C Web Annotation model: position, exact quote,
 * context, and which occurrence.
 *
 * @param start first code point
 * @param end one past the last code point
 * @param occurrence from 1
 */
public record Passage(
    int start, int end, String quote, String prefix, String suffix, int occurrence) {}
