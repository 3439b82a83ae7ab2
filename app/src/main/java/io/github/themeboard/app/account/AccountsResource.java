package io.github.themeboard.app.account;

import io.github.themeboard.app.page.Html;
import io.github.themeboard.app.page.Personal;
import io.github.themeboard.app.security.Roles;
import io.github.themeboard.app.security.Visitor;
import io.github.themeboard.domain.account.Account;
import io.github.themeboard.domain.account.Accounts;
import io.github.themeboard.domain.account.Invites;
import io.github.themeboard.domain.account.Secret;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Everybody's accounts, for admins. */
@Path("/admin/accounts")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ADMIN)
@Personal
@Blocking
public class AccountsResource {
  private static final String ADDRESS = "/admin/accounts";

  private final Accounts accounts;
  private final Invites invites;
  private final Visitor visitor;
  private final AccountsPages pages;

  AccountsResource(Accounts accounts, Invites invites, Visitor visitor, AccountsPages pages) {
    this.accounts = accounts;
    this.invites = invites;
    this.visitor = visitor;
    this.pages = pages;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance accounts(AccountsPages.AccountsView view);
  }

  @GET
  public TemplateInstance list() {
    return Templates.accounts(pages.list(null));
  }

  @PUT
  @Path("{id:\\d{1,18}}/role")
  public Response changeRole(@PathParam("id") long id, @RestForm @Nullable String role) {
    accounts.changeRole(visitor.actor(), id, ChosenRole.of(role));
    return Response.seeOther(Notice.ROLE_CHANGED.on(ADDRESS)).build();
  }

  @POST
  @Path("{id:\\d{1,18}}/disablement")
  public Response disable(@PathParam("id") long id) {
    accounts.disable(visitor.actor(), id);
    return Response.seeOther(Notice.ACCOUNT_DISABLED.on(ADDRESS)).build();
  }

  @DELETE
  @Path("{id:\\d{1,18}}/disablement")
  public Response enable(@PathParam("id") long id) {
    accounts.enable(visitor.actor(), id);
    return Response.seeOther(Notice.ACCOUNT_ENABLED.on(ADDRESS)).build();
  }

  /** Shows the link in the answer itself: in an address it would stay in the browser's history. */
  @POST
  @Path("invites")
  public Response invite(@RestForm @Nullable String role) {
    Account.Role as = ChosenRole.of(role);
    Secret link = invites.invite(visitor.actor(), as);
    return Html.answer(200, Templates.accounts(pages.list(link)))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  @DELETE
  @Path("invites/{id:\\d{1,18}}")
  public Response withdraw(@PathParam("id") long id) {
    invites.withdraw(id);
    return Response.seeOther(Notice.INVITE_WITHDRAWN.on(ADDRESS)).build();
  }
}
