@NullMarked
package io.github.themeboard.domain.wording;

import org.jspecify.annotations.NullMarked;
