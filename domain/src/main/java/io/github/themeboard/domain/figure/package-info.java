@NullMarked
package io.github.themeboard.domain.figure;

import org.jspecify.annotations.NullMarked;
