/** The only way out: pages of the web for imports, and never anything inside the network. */
@NullMarked
package io.github.themeboard.app.fetch;

import org.jspecify.annotations.NullMarked;
