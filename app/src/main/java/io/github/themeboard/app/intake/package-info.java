/** Imports: how texts come in, are read one after the other, and how far each is. */
@NullMarked
package io.github.themeboard.app.intake;

import org.jspecify.annotations.NullMarked;
