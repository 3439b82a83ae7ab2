@NullMarked
package io.github.themeboard.app.figure;

import org.jspecify.annotations.NullMarked;
