@NullMarked
package io.github.themeboard.app.start;

import org.jspecify.annotations.NullMarked;
