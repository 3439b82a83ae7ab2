package io.github.themeboard.app.account;

import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.security.Next;
import io.github.themeboard.domain.account.Refused;
import io.github.themeboard.domain.account.TooManyAttempts;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What the sign-in page shows. */
@ApplicationScoped
class LoginPages {
  private final Page page;
  private final AccountWords words;
  private final boolean open;
  private final boolean provider;

  LoginPages(
      Page page,
      AccountWords words,
      @ConfigProperty(name = "themeboard.public", defaultValue = "true") boolean open,
      @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean provider) {
    this.page = page;
    this.words = words;
    this.open = open;
    this.provider = provider;
  }

  /**
   * The sign-in page.
   *
   * @param name as it was typed, so that only the password has to be typed again
   * @param next where to go afterwards
   * @param closed whether reading needs an account
   * @param provider whether an identity provider is configured
   * @param providerLink address that leads to it and then on
   * @param fault why it did not work, in words
   */
  record LoginView(
      String name,
      String next,
      boolean closed,
      boolean provider,
      String providerLink,
      @Nullable Notice notice,
      @Nullable String fault) {}

  LoginView asking(String next) {
    return view("", next, null);
  }

  LoginView refused(LoginForm form, Refused e) {
    return view(form.name(), form.next(), words.messages().refusal(e.reason()));
  }

  LoginView tooMany(LoginForm form, TooManyAttempts e) {
    return view(form.name(), form.next(), words.messages().wait_seconds(e.seconds()));
  }

  private LoginView view(String name, String next, @Nullable String fault) {
    String on = Next.of(next).toString();
    String link = "/login/oidc?next=" + URLEncoder.encode(on, StandardCharsets.UTF_8);
    return new LoginView(name, on, !open, provider, link, words.notice(), fault);
  }

  /** Where to go on: what the address says, else the page of this site that one comes from. */
  String next(@Nullable String asked, @Nullable String referrer) {
    if (asked != null || referrer == null) {
      return Next.of(asked).toString();
    }
    try {
      URI from = URI.create(referrer);
      URI here = URI.create(page.address());
      boolean own = here.getRawAuthority().equals(from.getRawAuthority());
      String query = from.getRawQuery() == null ? "" : "?" + from.getRawQuery();
      return own ? Next.of(from.getRawPath() + query).toString() : "/";
    } catch (IllegalArgumentException e) {
      return "/";
    }
  }
}
