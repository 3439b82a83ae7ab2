/** Finds themes, companies, facts and passages by words. */
@NullMarked
package io.github.themeboard.domain.search;

import org.jspecify.annotations.NullMarked;
