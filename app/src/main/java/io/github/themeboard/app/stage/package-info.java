@NullMarked
package io.github.themeboard.app.stage;

import org.jspecify.annotations.NullMarked;
