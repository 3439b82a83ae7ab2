@NullMarked
package io.github.themeboard.domain.theme;

import org.jspecify.annotations.NullMarked;
