/** How well the importer reads texts that people have labelled by hand. */
@NullMarked
package io.github.themeboard.importer.score;

import org.jspecify.annotations.NullMarked;
