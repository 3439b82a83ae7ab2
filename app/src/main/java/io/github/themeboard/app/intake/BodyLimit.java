package io.github.themeboard.app.intake;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Only imports may send much: the server's own limit has to let them through, so that every other
 * request is held to a small one here, before any of its body is read.
 */
class BodyLimit {
  private static final Set<String> IMPORTS =
      Set.of("/api/v1/imports", "/admin/imports", "/admin/companies/lists");
  private static final Pattern TEXT =
      Pattern.compile("/(admin|api/v1)/articles/\\d{1,18}/text(/previews)?");
  private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");
  private static final int FIRST = 50;
  private static final int LONGEST_NUMBER = 18;

  private final long most;
  private final IntakeRefusals refusals;

  BodyLimit(
      @ConfigProperty(name = "themeboard.body-size", defaultValue = "1M") MemorySize most,
      IntakeRefusals refusals) {
    this.most = most.asLongValue();
    this.refusals = refusals;
  }

  @ServerRequestFilter(preMatching = true, priority = FIRST)
  void check(HttpServerRequest request) {
    if (!IMPORTS.contains(request.path())
        && !TEXT.matcher(request.path()).matches()
        && !small(request)) {
      // The body is not read, so the connection cannot be used again.
      throw refusals.bodyTooLarge(most).with("Connection", "close");
    }
  }

  /** A body that does not say its length could be of any. */
  private boolean small(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length == null) {
      return request.version() == HttpVersion.HTTP_2
          ? !WITH_BODY.contains(request.method().name())
          : !request.headers().contains("Transfer-Encoding");
    }
    return length.length() <= LONGEST_NUMBER
        && length.chars().allMatch(c -> c >= '0' && c <= '9')
        && Long.parseLong(length) <= most;
  }
}
