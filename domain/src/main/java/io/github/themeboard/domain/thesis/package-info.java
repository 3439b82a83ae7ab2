@NullMarked
package io.github.themeboard.domain.thesis;

import org.jspecify.annotations.NullMarked;
