/** How fast the importer is; not part of the usual test run, see README. */
@NullMarked
package io.github.themeboard.importer.benchmark;

import org.jspecify.annotations.NullMarked;
