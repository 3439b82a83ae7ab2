package io.github.themeboard.domain.intake;

import io.github.themeboard.domain.fact.Fact;
import org.jspecify.annotations.Nullable;

/**
 * How a candidate stands to the board as it was at the import.
 *
 * @param fact the fact that it confirms or contradicts; null where it is of none
 * @param slug the theme, company or stage that it is of, where that is no fact
 * @param because one sentence, in English
 */
public record Judgement(
    Novelty novelty, @Nullable Fact fact, @Nullable String slug, String because) {}
