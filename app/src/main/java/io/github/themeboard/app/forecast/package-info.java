/** The forecast ledger: what falls due when, what became of it, and how each house fared. */
@NullMarked
package io.github.themeboard.app.forecast;

import org.jspecify.annotations.NullMarked;
