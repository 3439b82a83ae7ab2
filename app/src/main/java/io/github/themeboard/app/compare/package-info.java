/** Two to four themes side by side: what they share and what each has alone. */
@NullMarked
package io.github.themeboard.app.compare;

import org.jspecify.annotations.NullMarked;
