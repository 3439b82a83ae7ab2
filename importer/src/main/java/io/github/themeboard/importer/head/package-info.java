/** What a page says about its article: title, publisher, house, author, address, day. */
@NullMarked
package io.github.themeboard.importer.head;

import org.jspecify.annotations.NullMarked;
