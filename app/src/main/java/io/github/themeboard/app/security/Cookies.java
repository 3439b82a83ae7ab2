package io.github.themeboard.app.security;

import io.github.themeboard.domain.account.Browser;
import io.github.themeboard.domain.account.Secret;
import io.github.themeboard.domain.account.SessionSettings;
import io.github.themeboard.domain.account.SignedIn;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The cookies by which a browser is known. None can be read by scripts or is sent along with what
 * other sites send; behind https none is ever sent in the clear.
 */
@RequestScoped
public class Cookies {
  static final String SESSION = "themeboard_session";
  static final String DEVICE = "themeboard_device";
  static final String FORM = "themeboard_form";

  /** Longer than any secret, and short enough that nobody lets the server hash a book. */
  private static final int LONGEST = 200;

  private final HttpServerRequest request;
  private final SessionSettings settings;
  private final Optional<URI> site;

  Cookies(
      HttpServerRequest request,
      SessionSettings settings,
      @ConfigProperty(name = "themeboard.url") Optional<URI> site) {
    this.request = request;
    this.settings = settings;
    this.site = site;
  }

  /** What the browser shows for a session, whether or not there is one. */
  public Optional<Secret> session() {
    return shown(request, SESSION);
  }

  /** What makes the browser known to accounts that signed in from it. */
  public Optional<Secret> device() {
    return shown(request, DEVICE);
  }

  /** Where this request comes from. */
  public Browser browser() {
    return new Browser(
        request.remoteAddress().hostAddress(),
        Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), ""),
        device().orElse(null));
  }

  Optional<Secret> form() {
    return shown(request, FORM);
  }

  static Optional<Secret> shown(HttpServerRequest request, String name) {
    return Optional.ofNullable(request.getCookie(name))
        .map(Cookie::getValue)
        .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
        .map(Secret::new);
  }

  /** For a browser in which somebody has just signed in. */
  public NewCookie[] of(SignedIn in) {
    return new NewCookie[] {
      cookie(SESSION, in.session().text(), "/", settings.longest()),
      cookie(DEVICE, in.device().text(), "/", settings.device())
    };
  }

  /** For a browser in which somebody has just signed out; it stays known. */
  public NewCookie none() {
    return cookie(SESSION, "", "/", Duration.ZERO);
  }

  NewCookie form(Secret secret) {
    return cookie(FORM, secret.text(), "/login", settings.idle());
  }

  private NewCookie cookie(String name, String value, String path, Duration age) {
    return new NewCookie.Builder(name)
        .value(value)
        .path(path)
        .maxAge((int) Math.min(age.toSeconds(), Integer.MAX_VALUE))
        .httpOnly(true)
        .sameSite(NewCookie.SameSite.LAX)
        .secure(secure())
        .build();
  }

  /** By the request, which knows what a trusted proxy says, or by the address that others see. */
  private boolean secure() {
    return "https".equals(request.scheme())
        || site.filter(
                s -> "https".equals(s.getScheme()) && Authority.of(s).equals(Authority.of(request)))
            .isPresent();
  }
}
