package io.github.themeboard.domain.account;

import org.jspecify.annotations.Nullable;

/**
 * Where a sign-in comes from.
 *
 * @param address of the client, IPv4 or IPv6, as text
 * @param agent what the browser calls itself
 * @param device what the browser was given when it signed in before, or null
 */
public record Browser(String address, String agent, @Nullable Secret device) {}
