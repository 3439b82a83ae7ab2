/** What deserves a look first: what is new, what falls due, what is in conflict. */
@NullMarked
package io.github.themeboard.domain.morning;

import org.jspecify.annotations.NullMarked;
