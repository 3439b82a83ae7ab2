package io.github.themeboard.domain.amendment;

import io.github.themeboard.domain.article.Dating;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article beside its text, as people write it.
 *
 * @param publisher a name; one that the board lacks is made
 * @param house a name; one that the board lacks is made
 */
public record Head(
    @Nullable String title,
    @Nullable String author,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable String house,
    Dating dating) {}
