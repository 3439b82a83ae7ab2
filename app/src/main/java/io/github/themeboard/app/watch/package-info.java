/** What somebody follows, and what changed since their last visit. */
@NullMarked
package io.github.themeboard.app.watch;

import org.jspecify.annotations.NullMarked;
