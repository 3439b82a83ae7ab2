@NullMarked
package io.github.themeboard.app.timeline;

import org.jspecify.annotations.NullMarked;
