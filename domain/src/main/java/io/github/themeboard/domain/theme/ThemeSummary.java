package io.github.themeboard.domain.theme;

import io.github.themeboard.domain.article.Dating;
import org.jspecify.annotations.Nullable;

/**
 * What the board says of a theme at a glance, everything below it included.
 *
 * @param companies companies with an exposure
 * @param articles articles that say any of it
 * @param origins independent sources among them
 * @param lastEvidence the latest day that one of them is known to date from; null if all are
 *     undated
 */
public record ThemeSummary(
    long themeId,
    int companies,
    int risks,
    int figures,
    int articles,
    int origins,
    @Nullable Dating lastEvidence) {}
