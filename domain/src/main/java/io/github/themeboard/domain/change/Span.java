package io.github.themeboard.domain.change;

import io.github.themeboard.domain.publication.Clocks;

/** Two moments of the board that are compared; a moment is a pair of clocks. */
public record Span(Clocks from, Clocks to) {}
