/** Themes: which of a vocabulary's subjects an article is about, and the passages that say so. */
@NullMarked
package io.github.themeboard.importer.extract.theme;

import org.jspecify.annotations.NullMarked;
