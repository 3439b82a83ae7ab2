/** The board's register: companies, publishers, houses, themes, and how people correct them. */
@NullMarked
package io.github.themeboard.domain.register;

import org.jspecify.annotations.NullMarked;
