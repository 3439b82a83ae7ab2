package io.github.themeboard.domain.search;

import org.jspecify.annotations.Nullable;

/**
 * A passage that is found.
 *
 * @param articleId the article that has it
 * @param paragraph position of the paragraph, from 0; null for a quotation
 * @param citationId the citation of a quotation; null for a paragraph
 * @param text what it says
 */
public record PassageHit(
    long articleId, @Nullable Integer paragraph, @Nullable Long citationId, String text) {}
