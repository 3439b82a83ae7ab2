@NullMarked
package io.github.themeboard.domain.intake;

import org.jspecify.annotations.NullMarked;
