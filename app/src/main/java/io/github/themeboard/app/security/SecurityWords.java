package io.github.themeboard.app.security;

import io.github.themeboard.app.page.Declined;
import io.github.themeboard.app.page.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;

/** Refusals in words, in the reader's language. */
@RequestScoped
class SecurityWords {
  private static final String HOME = "/";

  private final Page page;

  SecurityWords(Page page) {
    this.page = page;
  }

  /** Who asks is nobody, or a token opened nothing. */
  Declined unauthorized() {
    SecurityMessages m = messages();
    return page.api()
        ? new Declined(401, m.unauthorized_title(), m.unauthorized_api_text())
            .with(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
        : new Declined(401, m.unauthorized_title(), m.unauthorized_text())
            .leadingTo(Next.login(HOME), m.sign_in());
  }

  Declined forbidden() {
    SecurityMessages m = messages();
    return new Declined(403, m.forbidden_title(), m.forbidden_text());
  }

  Declined crossSite() {
    SecurityMessages m = messages();
    return new Declined(403, m.cross_site_title(), m.cross_site_text());
  }

  Declined staleForm() {
    SecurityMessages m = messages();
    return new Declined(403, m.stale_form_title(), m.stale_form_text())
        .leadingTo(HOME, m.stale_form_way());
  }

  Declined tooMany(long seconds) {
    SecurityMessages m = messages();
    return new Declined(429, m.too_many_title(), m.too_many_text(seconds))
        .with(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
  }

  private SecurityMessages messages() {
    return page.messages(SecurityMessages.class);
  }
}
