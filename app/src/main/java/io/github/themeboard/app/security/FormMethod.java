package io.github.themeboard.app.security;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * HTML forms know GET and POST only. A form that deletes or replaces says so in its address, {@code
 * ?_method=DELETE}, and is a request of that method for everything that looks at it later.
 */
class FormMethod {
  private static final String PARAMETER = "_method";
  private static final Set<String> METHODS = Set.of("DELETE", "PUT");

  @ServerRequestFilter(preMatching = true)
  void read(ContainerRequestContext request, HttpServerRequest raw) {
    String method = raw.getParam(PARAMETER);
    if (method != null && request.getMethod().equals("POST") && METHODS.contains(method)) {
      request.setMethod(method);
    }
  }
}
