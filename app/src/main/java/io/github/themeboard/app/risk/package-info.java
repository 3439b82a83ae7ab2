@NullMarked
package io.github.themeboard.app.risk;

import org.jspecify.annotations.NullMarked;
