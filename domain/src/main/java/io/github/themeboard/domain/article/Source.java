package io.github.themeboard.domain.article;

import org.jspecify.annotations.Nullable;

/**
 * Where a text comes from.
 *
 * @param language BCP 47 tag of the text
 * @param brief whether the text is the board's own brief rather than the article itself
 */
public record Source(
    @Nullable Publisher publisher,
    @Nullable House house,
    @Nullable String author,
    @Nullable String title,
    @Nullable String url,
    String language,
    boolean brief,
    Dating dating) {}
