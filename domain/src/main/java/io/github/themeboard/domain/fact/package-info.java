@NullMarked
package io.github.themeboard.domain.fact;

import org.jspecify.annotations.NullMarked;
