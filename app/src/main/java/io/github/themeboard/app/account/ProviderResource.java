package io.github.themeboard.app.account;

import io.github.themeboard.app.page.Declined;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.page.Personal;
import io.github.themeboard.app.security.AlwaysOpen;
import io.github.themeboard.app.security.Cookies;
import io.github.themeboard.app.security.Next;
import io.github.themeboard.domain.account.Account;
import io.github.themeboard.domain.account.Provider;
import io.github.themeboard.domain.account.Refused;
import io.github.themeboard.domain.account.SignedIn;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * Signing in by an identity provider. Only here does the provider's word count: from it a session
 * of our own is made, which ends as every other does, and the provider's cookie is dropped. By
 * configuration the address asks the provider before this is reached.
 */
@Path("/login/oidc")
@PermitAll
@AlwaysOpen
@Personal
@Blocking
public class ProviderResource {
  private final SecurityIdentity identity;
  private final OidcSession theirs;
  private final Provider provider;
  private final ProviderSettings settings;
  private final Cookies cookies;
  private final Page page;

  ProviderResource(
      SecurityIdentity identity,
      OidcSession theirs,
      Provider provider,
      ProviderSettings settings,
      Cookies cookies,
      Page page) {
    this.identity = identity;
    this.theirs = theirs;
    this.provider = provider;
    this.settings = settings;
    this.cookies = cookies;
    this.page = page;
  }

  /** Signs in; without a provider there is nothing here. */
  @GET
  public Response signIn(@QueryParam("next") @Nullable String next) {
    IdTokenCredential token = identity.getCredential(IdTokenCredential.class);
    if (token == null) {
      throw new NotFoundException();
    }
    theirs.logout().await().indefinitely();
    SignedIn in = signedIn(Voucher.of(token.getToken()));
    return Response.seeOther(Next.of(next)).cookie(cookies.of(in)).build();
  }

  private SignedIn signedIn(Voucher voucher) {
    SignInMessages m = words();
    Account.Role role =
        voucher
            .role(settings.roleClaim(), settings.roles())
            .orElseThrow(() -> refused(m.provider_no_role()));
    try {
      return provider.signIn(voucher.provided(), voucher.name(), role, cookies.browser());
    } catch (Refused e) {
      throw refused(m.provider_disabled());
    }
  }

  private Declined refused(String why) {
    SignInMessages m = words();
    return new Declined(403, m.provider_refused_title(), why)
        .leadingTo(Next.login("/"), m.login_title());
  }

  private SignInMessages words() {
    return page.messages(SignInMessages.class);
  }
}
