@NullMarked
package io.github.themeboard.importer.read;

import org.jspecify.annotations.NullMarked;
