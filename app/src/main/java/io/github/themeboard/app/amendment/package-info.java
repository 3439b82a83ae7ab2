@NullMarked
package io.github.themeboard.app.amendment;

import org.jspecify.annotations.NullMarked;
