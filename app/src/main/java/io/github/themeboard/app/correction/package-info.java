@NullMarked
package io.github.themeboard.app.correction;

import org.jspecify.annotations.NullMarked;
