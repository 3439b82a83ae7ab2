@NullMarked
package io.github.themeboard.app.fact;

import org.jspecify.annotations.NullMarked;
