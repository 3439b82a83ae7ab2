@NullMarked
package io.github.themeboard.domain.view;

import org.jspecify.annotations.NullMarked;
