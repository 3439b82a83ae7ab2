@NullMarked
package io.github.themeboard.domain.amendment;

import org.jspecify.annotations.NullMarked;
