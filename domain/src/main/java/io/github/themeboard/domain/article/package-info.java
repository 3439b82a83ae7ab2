@NullMarked
package io.github.themeboard.domain.article;

import org.jspecify.annotations.NullMarked;
