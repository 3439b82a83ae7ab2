@NullMarked
package io.github.themeboard.app.factapi;

import org.jspecify.annotations.NullMarked;
