package io.github.themeboard.app.security;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what another site lets a browser send, by the two headers in which browsers tell where a
 * request comes from. Programs send neither and pass; forms have a token besides.
 */
class CrossSiteGuard {
  /** Methods that change nothing (RFC 9110, section 9.2.1). */
  static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  /** Before the method that a form names is looked at: a POST is no safer by naming another. */
  private static final int FIRST = 100;

  /** From a page of this site, or typed into the address bar (Fetch Metadata). */
  private static final Set<String> OWN = Set.of("same-origin", "none");

  private final Optional<URI> site;
  private final SecurityWords words;

  CrossSiteGuard(@ConfigProperty(name = "themeboard.url") Optional<URI> site, SecurityWords words) {
    this.site = site;
    this.words = words;
  }

  @ServerRequestFilter(preMatching = true, priority = FIRST)
  void check(ContainerRequestContext request, HttpServerRequest raw) {
    if (SAFE.contains(request.getMethod())) {
      return;
    }
    String fetched = request.getHeaderString("Sec-Fetch-Site");
    String origin = request.getHeaderString("Origin");
    if (fetched != null && !OWN.contains(fetched) || origin != null && !own(origin, raw)) {
      throw words.crossSite();
    }
  }

  private boolean own(String origin, HttpServerRequest raw) {
    URI from = parsed(origin);
    if (from == null || from.getHost() == null) {
      return false; // also "null", which says that the browser will not tell
    }
    Authority asker = Authority.of(from);
    return asker.equals(Authority.of(raw))
        || site.map(Authority::of).filter(asker::equals).isPresent();
  }

  private static @Nullable URI parsed(String origin) {
    try {
      return URI.create(origin);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
