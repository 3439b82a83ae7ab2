@NullMarked
package io.github.themeboard.importer.load;

import org.jspecify.annotations.NullMarked;
