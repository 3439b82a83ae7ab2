package io.github.themeboard.app.security;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * Where reading needs an account, nothing is open but what says that it always is: a page that is
 * new is closed until somebody thinks about it. A token that opens nothing is refused everywhere,
 * for whoever shows one relies on it.
 */
class ClosedBoard {
  private final boolean open;
  private final SecurityIdentity identity;

  ClosedBoard(
      @ConfigProperty(name = "themeboard.public", defaultValue = "true") boolean open,
      SecurityIdentity identity) {
    this.open = open;
    this.identity = identity;
  }

  @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
  void check(SimpleResourceInfo resource, RoutingContext context) {
    if (Boolean.TRUE.equals(context.get(Gatekeeper.BAD_TOKEN))) {
      throw new UnauthorizedException();
    }
    if (!open
        && !identity.hasRole(Roles.READER)
        && !resource.getResourceClass().isAnnotationPresent(AlwaysOpen.class)) {
      throw new UnauthorizedException();
    }
  }
}
