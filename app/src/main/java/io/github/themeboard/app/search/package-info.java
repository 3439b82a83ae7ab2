/** Search: the page, the box on every page, and the answer to programs. */
@NullMarked
package io.github.themeboard.app.search;

import org.jspecify.annotations.NullMarked;
