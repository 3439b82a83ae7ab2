package io.github.themeboard.domain.account;

/**
 * Whom an identity provider vouches for (OpenID Connect Core 1.0, section 2).
 *
 * @param issuer address of the provider
 * @param subject what the provider calls the person, for good
 */
public record Provided(String issuer, String subject) {}
