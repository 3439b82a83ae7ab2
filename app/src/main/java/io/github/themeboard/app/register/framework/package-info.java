@NullMarked
package io.github.themeboard.app.register.framework;

import org.jspecify.annotations.NullMarked;
