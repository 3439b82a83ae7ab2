@NullMarked
package io.github.themeboard.domain.exposure;

import org.jspecify.annotations.NullMarked;
