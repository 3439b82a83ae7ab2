/** What changed between two moments, as a page; and the clocks as a control on every page. */
@NullMarked
package io.github.themeboard.app.change;

import org.jspecify.annotations.NullMarked;
