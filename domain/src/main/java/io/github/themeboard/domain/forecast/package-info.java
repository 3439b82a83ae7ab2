/** What sources said of times to come, when it falls due, and what became of it. */
@NullMarked
package io.github.themeboard.domain.forecast;

import org.jspecify.annotations.NullMarked;
