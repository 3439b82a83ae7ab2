/** The article inside the page: its title, its house, its date, and which lines are its body. */
@NullMarked
package io.github.themeboard.importer.segment;

import org.jspecify.annotations.NullMarked;
