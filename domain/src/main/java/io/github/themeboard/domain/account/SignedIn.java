package io.github.themeboard.domain.account;

/**
 * What a browser is given when somebody has signed in.
 *
 * @param session opens the session
 * @param device makes the browser known to the account, longer than the session lasts
 */
public record SignedIn(String name, Secret session, Secret device) {}
