package io.github.themeboard.domain.search;

import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.publication.Clocks;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where to search.
 *
 * @param kind only facts of this kind; null for all
 * @param themes only what bears on one of these themes; empty for all
 * @param language only sources in this language, whatever their script and region: the primary
 *     subtag of a BCP 47 tag, in lower case; null for all
 * @param from only sources that count from this day or later; null for all
 * @param to only sources that count from this day or earlier; null for all
 * @param everything whether texts are searched of which readers see passages only, if anything
 */
public record SearchScope(
    @Nullable FactKind kind,
    Set<Long> themes,
    @Nullable String language,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Clocks clocks,
    boolean everything) {

  /** Whether names of themes and companies are searched too: none of them has a day or a kind. */
  public boolean names() {
    return kind == null && themes.isEmpty() && language == null && from == null && to == null;
  }

  /** Whether the sources are narrowed. */
  boolean ofSources() {
    return language != null || from != null || to != null || clocks.publishedBy() != null;
  }
}
