@NullMarked
package io.github.themeboard.app.log;

import org.jspecify.annotations.NullMarked;
