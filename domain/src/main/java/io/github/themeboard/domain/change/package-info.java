/** What changed on the board between two moments, and on which days. */
@NullMarked
package io.github.themeboard.domain.change;

import org.jspecify.annotations.NullMarked;
