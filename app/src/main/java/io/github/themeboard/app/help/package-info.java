@NullMarked
package io.github.themeboard.app.help;

import org.jspecify.annotations.NullMarked;
