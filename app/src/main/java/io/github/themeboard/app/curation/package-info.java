@NullMarked
package io.github.themeboard.app.curation;

import org.jspecify.annotations.NullMarked;
