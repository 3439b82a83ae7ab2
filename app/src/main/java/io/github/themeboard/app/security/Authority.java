package io.github.themeboard.app.security;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A host with its port, as far as it tells one site from another.
 *
 * @param host in lower case
 * @param port a number, or -1 for that of http or https: a proxy may speak the one to the server
 *     and the other to the browser
 */
record Authority(String host, int port) {
  private static final int NONE = -1;
  private static final Set<Integer> USUAL = Set.of(NONE, 80, 443);

  static Authority of(@Nullable String host, int port) {
    return new Authority(
        host == null ? "" : host.toLowerCase(Locale.ROOT), USUAL.contains(port) ? NONE : port);
  }

  static Authority of(URI address) {
    return of(address.getHost(), address.getPort());
  }

  /** What the browser asked for; behind a proxy that is trusted, what it asked the proxy for. */
  static Authority of(HttpServerRequest request) {
    HostAndPort asked = request.authority();
    return asked == null ? of(null, NONE) : of(asked.host(), asked.port());
  }
}
