/** Sends files to a Themeboard server and follows what becomes of them. */
@NullMarked
package io.github.themeboard.importer.client;

import org.jspecify.annotations.NullMarked;
