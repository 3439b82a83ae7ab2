@NullMarked
package io.github.themeboard.domain.event;

import org.jspecify.annotations.NullMarked;
