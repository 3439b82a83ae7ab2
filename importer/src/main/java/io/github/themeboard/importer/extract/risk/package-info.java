/** Risk factors that an article lists: where the list stands, and each risk in it by itself. */
@NullMarked
package io.github.themeboard.importer.extract.risk;

import org.jspecify.annotations.NullMarked;
