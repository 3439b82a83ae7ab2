@NullMarked
package io.github.themeboard.app.company;

import org.jspecify.annotations.NullMarked;
