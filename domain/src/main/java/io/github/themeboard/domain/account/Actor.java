package io.github.themeboard.domain.account;

import org.jspecify.annotations.Nullable;

/**
 * Who does something, as far as a session or a token proves it.
 *
 * @param session the session's number, or null if a token was shown
 */
public record Actor(long account, String name, Account.Role role, @Nullable Long session) {}
