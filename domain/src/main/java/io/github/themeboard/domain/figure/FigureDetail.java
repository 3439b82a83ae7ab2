package io.github.themeboard.domain.figure;

import io.github.themeboard.domain.fact.Fact;
import io.github.themeboard.domain.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What a figure says beyond its sentence.
 *
 * @param unitName the unit in words where the code is not enough, such as TOPS; else null
 * @param period the time it speaks of; null where the text gives none
 * @param headline whether it belongs into the strip at the top of its themes
 * @param base of a growth rate: the figure it starts from
 * @param end of a growth rate: the figure it arrives at
 */
public record FigureDetail(
    Wording subject,
    Measure measure,
    FigureKind kind,
    Quantity quantity,
    @Nullable Wording unitName,
    @Nullable Period period,
    boolean headline,
    @Nullable Fact base,
    @Nullable Fact end) {}
