@NullMarked
package io.github.themeboard.app.article;

import org.jspecify.annotations.NullMarked;
