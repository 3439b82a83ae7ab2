package io.github.themeboard.app.account;

import io.github.themeboard.app.page.Html;
import io.github.themeboard.app.page.Personal;
import io.github.themeboard.app.security.Cookies;
import io.github.themeboard.app.security.Roles;
import io.github.themeboard.app.security.Visitor;
import io.github.themeboard.domain.account.OwnPassword;
import io.github.themeboard.domain.account.Password;
import io.github.themeboard.domain.account.Refused;
import io.github.themeboard.domain.account.Sessions;
import io.github.themeboard.domain.account.TooManyAttempts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** One's own account: password and sessions. */
@Path("/account")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.READER)
@Personal
@Blocking
public class AccountResource {
  private static final String ADDRESS = "/account";

  private final OwnPassword ownPassword;
  private final Sessions sessions;
  private final Visitor visitor;
  private final Cookies cookies;
  private final AccountPages pages;

  AccountResource(
      OwnPassword ownPassword,
      Sessions sessions,
      Visitor visitor,
      Cookies cookies,
      AccountPages pages) {
    this.ownPassword = ownPassword;
    this.sessions = sessions;
    this.visitor = visitor;
    this.cookies = cookies;
    this.pages = pages;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance account(AccountPages.AccountView view);
  }

  @GET
  public TemplateInstance account() {
    return Templates.account(pages.own());
  }

  @PUT
  @Path("password")
  public Response changePassword(
      @RestForm @Nullable String old,
      @RestForm @Nullable String password,
      @RestForm @Nullable String again) {
    PasswordForm form = PasswordForm.of(old, password, again);
    if (!form.password().equals(form.again())) {
      return Html.answer(400, Templates.account(pages.differing())).build();
    }
    try {
      ownPassword.change(
          visitor.actor(),
          new Password(form.old()),
          new Password(form.password()),
          cookies.device().orElse(null));
      return Response.seeOther(Notice.PASSWORD_CHANGED.on(ADDRESS)).build();
    } catch (Refused e) {
      return Html.answer(400, Templates.account(pages.refused(e))).build();
    } catch (TooManyAttempts e) {
      return Html.answer(429, Templates.account(pages.tooMany(e)))
          .header(HttpHeaders.RETRY_AFTER, e.seconds())
          .build();
    }
  }

  @DELETE
  @Path("sessions/{id:\\d{1,18}}")
  public Response endSession(@PathParam("id") long id) {
    sessions.end(visitor.actor(), id);
    return Response.seeOther(Notice.SESSION_ENDED.on(ADDRESS)).build();
  }

  /** Ends all sessions but the one that asks. */
  @DELETE
  @Path("sessions")
  public Response endOtherSessions() {
    sessions.endOthers(visitor.actor());
    return Response.seeOther(Notice.OTHERS_ENDED.on(ADDRESS)).build();
  }
}
