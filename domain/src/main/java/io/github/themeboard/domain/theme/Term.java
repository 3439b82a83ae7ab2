package io.github.themeboard.domain.theme;

import jakarta.persistence.Embeddable;

/**
 * A word or phrase that speaks of a theme.
 *
 * @param language BCP 47 tag
 */
@Embeddable
public record Term(String language, String term) {}
