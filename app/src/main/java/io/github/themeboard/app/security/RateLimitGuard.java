package io.github.themeboard.app.security;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Holds the limits that resources declare, and one for everything that the API changes. */
class RateLimitGuard {
  private static final String API = "/api/";
  private static final String API_WRITES = "api-writes";

  private final Buckets buckets;
  private final Visitor visitor;
  private final HttpServerRequest request;
  private final SecurityWords words;

  RateLimitGuard(Buckets buckets, Visitor visitor, HttpServerRequest request, SecurityWords words) {
    this.buckets = buckets;
    this.visitor = visitor;
    this.request = request;
    this.words = words;
  }

  @RateLimited("")
  @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 1)
  void declared(ResourceInfo resource) {
    RateLimited limited = resource.getResourceMethod().getAnnotation(RateLimited.class);
    if (limited == null) {
      limited = resource.getResourceClass().getAnnotation(RateLimited.class);
    }
    if (limited != null) {
      take(limited.value());
    }
  }

  @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 1)
  void apiWrites(ContainerRequestContext context) {
    if (!CrossSiteGuard.SAFE.contains(context.getMethod()) && request.path().startsWith(API)) {
      take(API_WRITES);
    }
  }

  private void take(String limit) {
    String who =
        visitor.signedIn()
            ? "account " + visitor.actor().account()
            : "address " + request.remoteAddress().hostAddress();
    Duration wait = buckets.take(limit, who);
    if (!wait.isZero()) {
      throw words.tooMany(Math.max(1, wait.plusMillis(999).toSeconds()));
    }
  }
}
