package io.github.themeboard.domain.register;

import io.github.themeboard.domain.wording.Wording;

/**
 * A stage of a framework, whose place is that in the framework's list.
 *
 * @param slug small letters, digits and hyphens, once in its framework; it stays
 */
public record StageEntry(String slug, Wording name) {}
