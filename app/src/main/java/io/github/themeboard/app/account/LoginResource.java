package io.github.themeboard.app.account;

import io.github.themeboard.app.page.Html;
import io.github.themeboard.app.page.Personal;
import io.github.themeboard.app.security.AlwaysOpen;
import io.github.themeboard.app.security.Cookies;
import io.github.themeboard.app.security.Next;
import io.github.themeboard.app.security.RateLimited;
import io.github.themeboard.app.security.Visitor;
import io.github.themeboard.domain.account.Password;
import io.github.themeboard.domain.account.Refused;
import io.github.themeboard.domain.account.Sessions;
import io.github.themeboard.domain.account.SignIn;
import io.github.themeboard.domain.account.SignedIn;
import io.github.themeboard.domain.account.TooManyAttempts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Signing in and out. */
@Path("/login")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@AlwaysOpen
@Personal
@Blocking
public class LoginResource {
  private final SignIn signIn;
  private final Sessions sessions;
  private final Visitor visitor;
  private final Cookies cookies;
  private final LoginPages pages;

  LoginResource(
      SignIn signIn, Sessions sessions, Visitor visitor, Cookies cookies, LoginPages pages) {
    this.signIn = signIn;
    this.sessions = sessions;
    this.visitor = visitor;
    this.cookies = cookies;
    this.pages = pages;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance login(LoginPages.LoginView view);
  }

  @GET
  public Response ask(
      @QueryParam("next") @Nullable String next,
      @HeaderParam("Referer") @Nullable String referrer) {
    String on = pages.next(next, referrer);
    return visitor.signedIn()
        ? Response.seeOther(Next.of(on)).build()
        : Html.answer(200, Templates.login(pages.asking(on))).build();
  }

  @POST
  @RateLimited("login")
  public Response signIn(
      @RestForm @Nullable String name,
      @RestForm @Nullable String password,
      @RestForm @Nullable String next) {
    LoginForm form = LoginForm.of(name, password, next);
    try {
      SignedIn in = signIn.signIn(form.name(), new Password(form.password()), cookies.browser());
      cookies.session().ifPresent(sessions::end);
      return Response.seeOther(Next.of(form.next())).cookie(cookies.of(in)).build();
    } catch (Refused e) {
      return Html.answer(400, Templates.login(pages.refused(form, e))).build();
    } catch (TooManyAttempts e) {
      return Html.answer(429, Templates.login(pages.tooMany(form, e)))
          .header(HttpHeaders.RETRY_AFTER, e.seconds())
          .build();
    }
  }

  /** Signs out: a session that has ended already is no error. */
  @DELETE
  public Response signOut() {
    cookies.session().ifPresent(sessions::end);
    return Response.seeOther(Notice.SIGNED_OUT.on("/login")).cookie(cookies.none()).build();
  }
}
