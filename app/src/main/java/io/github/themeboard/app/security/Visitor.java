package io.github.themeboard.app.security;

import io.github.themeboard.domain.account.Actor;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Who asks for the page, for templates too. */
@Named("visitor")
@RequestScoped
public class Visitor {
  private final SecurityIdentity identity;

  Visitor(SecurityIdentity identity) {
    this.identity = identity;
  }

  public boolean signedIn() {
    return shown() != null;
  }

  /** The account's name; empty for nobody. */
  public String name() {
    Actor actor = shown();
    return actor == null ? "" : actor.name();
  }

  public boolean curator() {
    return identity.hasRole(Roles.CURATOR);
  }

  public boolean admin() {
    return identity.hasRole(Roles.ADMIN);
  }

  /**
   * Who asks.
   *
   * @throws UnauthorizedException if it is nobody
   */
  public Actor actor() {
    Actor actor = shown();
    if (actor == null) {
      throw new UnauthorizedException();
    }
    return actor;
  }

  /** Whether it is a browser that is signed in, and no program with a token. */
  boolean bySession() {
    Actor actor = shown();
    return actor != null && actor.session() != null;
  }

  boolean byToken() {
    Actor actor = shown();
    return actor != null && actor.session() == null;
  }

  private @Nullable Actor shown() {
    return identity.getAttribute(Gatekeeper.ACTOR);
  }
}
