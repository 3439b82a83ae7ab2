/** Signing in, one's own account, and what admins do with the accounts of others. */
@NullMarked
package io.github.themeboard.app.account;

import org.jspecify.annotations.NullMarked;
