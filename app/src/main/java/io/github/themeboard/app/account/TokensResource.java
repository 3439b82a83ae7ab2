package io.github.themeboard.app.account;

import io.github.themeboard.app.page.Html;
import io.github.themeboard.app.page.Personal;
import io.github.themeboard.app.security.Roles;
import io.github.themeboard.app.security.Visitor;
import io.github.themeboard.domain.account.ApiTokens;
import io.github.themeboard.domain.account.Refused;
import io.github.themeboard.domain.account.Secret;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Tokens of the API, for admins. */
@Path("/admin/tokens")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ADMIN)
@Personal
@Blocking
public class TokensResource {
  private static final String ADDRESS = "/admin/tokens";

  private final ApiTokens tokens;
  private final Visitor visitor;
  private final TokensPages pages;

  TokensResource(ApiTokens tokens, Visitor visitor, TokensPages pages) {
    this.tokens = tokens;
    this.visitor = visitor;
    this.pages = pages;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance tokens(TokensPages.TokensView view);
  }

  @GET
  public TemplateInstance list() {
    return Templates.tokens(pages.list());
  }

  /** Shows the token in the answer itself: in an address it would stay in the browser's history. */
  @POST
  public Response issue(
      @RestForm @Nullable String name,
      @RestForm @Nullable String role,
      @RestForm @Nullable String days) {
    TokenForm form = TokenForm.of(name, role, days);
    try {
      Secret token = tokens.issue(visitor.actor(), form.name(), form.role(), form.number());
      return Html.answer(200, Templates.tokens(pages.issued(token)))
          .header(HttpHeaders.CACHE_CONTROL, "no-store")
          .build();
    } catch (Refused e) {
      return Html.answer(400, Templates.tokens(pages.refused(form, e))).build();
    }
  }

  @DELETE
  @Path("{id:\\d{1,18}}")
  public Response revoke(@PathParam("id") long id) {
    tokens.revoke(visitor.actor(), id);
    return Response.seeOther(Notice.TOKEN_REVOKED.on(ADDRESS)).build();
  }
}
