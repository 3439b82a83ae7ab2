@NullMarked
package io.github.themeboard.importer.pack;

import org.jspecify.annotations.NullMarked;
