/** Frameworks of ordered stages that an article sets out, and where each stage stands. */
@NullMarked
package io.github.themeboard.importer.extract.stage;

import org.jspecify.annotations.NullMarked;
