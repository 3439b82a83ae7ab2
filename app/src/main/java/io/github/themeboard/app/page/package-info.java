@NullMarked
package io.github.themeboard.app.page;

import org.jspecify.annotations.NullMarked;
