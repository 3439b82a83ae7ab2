/** Words for times, in English and Chinese, and the periods that they name. */
@NullMarked
package io.github.themeboard.importer.extract.time;

import org.jspecify.annotations.NullMarked;
