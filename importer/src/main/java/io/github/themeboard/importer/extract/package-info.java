/** From an article taken apart to the candidates that a curator judges. */
@NullMarked
package io.github.themeboard.importer.extract;

import org.jspecify.annotations.NullMarked;
