package io.github.themeboard.app.account;

import io.github.themeboard.app.page.Html;
import io.github.themeboard.app.page.Personal;
import io.github.themeboard.app.security.AlwaysOpen;
import io.github.themeboard.app.security.Cookies;
import io.github.themeboard.app.security.RateLimited;
import io.github.themeboard.domain.account.Arrival;
import io.github.themeboard.domain.account.Password;
import io.github.themeboard.domain.account.Refused;
import io.github.themeboard.domain.account.Secret;
import io.github.themeboard.domain.account.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Making an account by the link of an invite. */
@Path("/login/invites/{token:[A-Za-z0-9_-]{43}}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@AlwaysOpen
@Personal
@Blocking
public class InviteResource {
  private static final String NOT_KEPT = "no-store";

  private final Arrival arrival;
  private final InvitePages pages;
  private final Cookies cookies;

  InviteResource(Arrival arrival, InvitePages pages, Cookies cookies) {
    this.arrival = arrival;
    this.pages = pages;
    this.cookies = cookies;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance invite(InvitePages.InviteView view);
  }

  @GET
  public Response ask(@PathParam("token") String token) {
    return answer(200, pages.asking(new Secret(token)));
  }

  @POST
  @RateLimited("login")
  public Response accept(
      @PathParam("token") String token,
      @RestForm @Nullable String name,
      @RestForm @Nullable String password,
      @RestForm @Nullable String again) {
    InviteForm form = InviteForm.of(new Secret(token), name, password, again);
    if (!form.password().equals(form.again())) {
      return answer(400, pages.differing(form));
    }
    try {
      SignedIn in =
          arrival.accept(
              form.token(), form.name(), new Password(form.password()), cookies.browser());
      return Response.seeOther(URI.create("/account")).cookie(cookies.of(in)).build();
    } catch (Refused e) {
      return answer(400, pages.refused(form, e));
    }
  }

  private static Response answer(int status, InvitePages.InviteView view) {
    return Html.answer(view.open() ? status : 404, Templates.invite(view))
        .header(HttpHeaders.CACHE_CONTROL, NOT_KEPT)
        .build();
  }
}
