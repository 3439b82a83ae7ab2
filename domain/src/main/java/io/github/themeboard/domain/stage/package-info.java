@NullMarked
package io.github.themeboard.domain.stage;

import org.jspecify.annotations.NullMarked;
