@NullMarked
package io.github.themeboard.domain.writing;

import org.jspecify.annotations.NullMarked;
