@NullMarked
package io.github.themeboard.app.review;

import org.jspecify.annotations.NullMarked;
