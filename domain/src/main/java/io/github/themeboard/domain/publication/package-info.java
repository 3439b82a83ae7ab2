@NullMarked
package io.github.themeboard.domain.publication;

import org.jspecify.annotations.NullMarked;
