package io.github.themeboard.app.figure;

import io.github.themeboard.app.fact.FactView;
import io.github.themeboard.domain.figure.FigureKind;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a row, or in the strip of headlines.
 *
 * @param href its own page
 * @param subjectLang BCP 47 tag of the subject where it is not in the language of the page; else
 *     null
 * @param amount value with unit, in the reader's units
 * @param period in words, or null
 * @param arithmetic for growth rates
 * @param conflict whether another source has another value for the same thing
 */
public record FigureView(
    FactView fact,
    String href,
    String subject,
    @Nullable String subjectLang,
    String measure,
    FigureKind kind,
    String amount,
    @Nullable String period,
    boolean headline,
    @Nullable ArithmeticView arithmetic,
    boolean conflict) {}
