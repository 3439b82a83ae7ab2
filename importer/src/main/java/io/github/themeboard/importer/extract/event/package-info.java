/** Happenings that an article tells with their date. */
@NullMarked
package io.github.themeboard.importer.extract.event;

import org.jspecify.annotations.NullMarked;
