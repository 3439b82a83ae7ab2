@NullMarked
package io.github.themeboard.domain.company;

import org.jspecify.annotations.NullMarked;
