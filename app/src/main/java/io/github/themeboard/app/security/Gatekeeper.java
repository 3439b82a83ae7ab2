package io.github.themeboard.app.security;

import io.github.themeboard.domain.account.Actor;
import io.github.themeboard.domain.account.Secret;
import io.github.themeboard.domain.account.Sessions;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds out who asks: by a token in the header, else by the session's cookie. Who shows neither is
 * nobody, which costs no look-up; who shows one that opens nothing is nobody too.
 */
@ApplicationScoped
class Gatekeeper implements HttpAuthenticationMechanism {
  static final String ACTOR = "themeboard.actor";
  static final String BAD_TOKEN = "themeboard.bad-token";

  private static final String BEARER = "Bearer ";

  /** What everybody gets, and gets often. */
  private static final List<String> FOR_ALL = List.of("/assets/", "/webjars/", "/q/");

  /** Before the identity provider's, which would take tokens for its own. */
  private static final int PRIORITY = DEFAULT_PRIORITY + 1_000;

  private final Sessions sessions;
  private final TokenBearers bearers;
  private final BlockingSecurityExecutor executor;

  Gatekeeper(Sessions sessions, TokenBearers bearers, BlockingSecurityExecutor executor) {
    this.sessions = sessions;
    this.bearers = bearers;
    this.executor = executor;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager manager) {
    if (FOR_ALL.stream().anyMatch(context.normalizedPath()::startsWith)) {
      return Uni.createFrom().nullItem();
    }
    String header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
    if (header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      Secret token = new Secret(header.substring(BEARER.length()).strip());
      return identity(() -> bearers.find(token))
          .invoke(found -> context.put(BAD_TOKEN, found == null));
    }
    return Cookies.shown(context.request(), Cookies.SESSION)
        .map(token -> identity(() -> sessions.find(token)))
        .orElseGet(() -> Uni.createFrom().nullItem());
  }

  private Uni<SecurityIdentity> identity(Supplier<Optional<Actor>> look) {
    return executor.executeBlocking(() -> look.get().map(Gatekeeper::identity).orElse(null));
  }

  private static SecurityIdentity identity(Actor actor) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(actor.name()))
        .addRoles(Roles.of(actor.role()))
        .addAttribute(ACTOR, actor)
        .build();
  }

  /** Refusals are worded where the page or the problem is made; this is for what has none. */
  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return Uni.createFrom().item(new ChallengeData(401, HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
  }

  @Override
  public int getPriority() {
    return PRIORITY;
  }
}
