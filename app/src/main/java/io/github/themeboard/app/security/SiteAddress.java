package io.github.themeboard.app.security;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address under which others see this site, for links that leave it. */
@Named("site")
@RequestScoped
public class SiteAddress {
  private final HttpServerRequest request;
  private final Optional<URI> configured;

  SiteAddress(
      HttpServerRequest request,
      @ConfigProperty(name = "themeboard.url") Optional<URI> configured) {
    this.request = request;
    this.configured = configured;
  }

  /** The whole address of a path of this site. */
  public String of(String path) {
    String site =
        configured
            .map(URI::toString)
            .orElseGet(() -> request.scheme() + "://" + request.authority());
    return site.replaceFirst("/+$", "") + path;
  }
}
