/**
 * Who exists: issuers with their names and listings, and the houses, media and data publishers that
 * articles quote.
 */
@NullMarked
package io.github.themeboard.importer.register;

import org.jspecify.annotations.NullMarked;
