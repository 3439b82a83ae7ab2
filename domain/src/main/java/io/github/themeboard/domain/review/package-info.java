@NullMarked
package io.github.themeboard.domain.review;

import org.jspecify.annotations.NullMarked;
