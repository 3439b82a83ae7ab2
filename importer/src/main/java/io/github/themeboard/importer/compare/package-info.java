/** What an article says, held against what a board knows already. */
@NullMarked
package io.github.themeboard.importer.compare;

import org.jspecify.annotations.NullMarked;
