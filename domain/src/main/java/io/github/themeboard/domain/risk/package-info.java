@NullMarked
package io.github.themeboard.domain.risk;

import org.jspecify.annotations.NullMarked;
