/** Whom an article speaks of: companies by register, by ticker and by context. */
@NullMarked
package io.github.themeboard.importer.extract.company;

import org.jspecify.annotations.NullMarked;
