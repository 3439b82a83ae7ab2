/**
 * Figures: numbers with a unit, what they count, which time they speak of and how sure they are.
 */
@NullMarked
package io.github.themeboard.importer.extract.figure;

import org.jspecify.annotations.NullMarked;
