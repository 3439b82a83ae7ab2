package io.github.themeboard.importer.extract.risk;

import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.importer.text.Span;

/**
 * A risk factor that an article names.
 *
 * @param quote the risk by itself, without bullet, number, heading or the mark behind it
 * @param category what it threatens, judged from its words
 * @param confidence between 0 and 1: that it is a risk, and of the category
 */
public record RiskCandidate(Span quote, RiskCategory category, double confidence) {}
