/** What somebody follows, and how much of it changed since they looked. */
@NullMarked
package io.github.themeboard.domain.watch;

import org.jspecify.annotations.NullMarked;
