package io.github.themeboard.importer.head;

import io.github.themeboard.importer.text.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Words that place an article in time which prints no date of its own. They never become its date.
 *
 * @param words a relative date ("in January this year"), a printed date that is two days in two
 *     countries ("03/11/2025"), or else the latest past day that the text names
 * @param notBefore that day, of two readings the earlier one (11 March 2025); null for a relative
 *     date
 */
public record DateHint(Span words, @Nullable LocalDate notBefore) {}
