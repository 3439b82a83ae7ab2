/** Characters, stretches of text and lists of words: what the rules of every package stand on. */
@NullMarked
package io.github.themeboard.importer.text;

import org.jspecify.annotations.NullMarked;
