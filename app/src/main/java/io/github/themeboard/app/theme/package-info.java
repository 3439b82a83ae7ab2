@NullMarked
package io.github.themeboard.app.theme;

import org.jspecify.annotations.NullMarked;
