/**
 * The server's database: a PostgreSQL of its own in the data folder, or an external one that is
 * checked before use. Plain Java: the caller starts it before the application and closes it after.
 */
@NullMarked
package io.github.themeboard.app.database;

import org.jspecify.annotations.NullMarked;
