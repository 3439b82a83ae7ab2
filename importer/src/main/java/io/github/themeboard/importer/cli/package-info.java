@NullMarked
package io.github.themeboard.importer.cli;

import org.jspecify.annotations.NullMarked;
