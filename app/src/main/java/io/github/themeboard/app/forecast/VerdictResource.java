package io.github.themeboard.app.forecast;

import io.github.themeboard.app.page.Html;
import io.github.themeboard.app.page.Personal;
import io.github.themeboard.app.page.RowId;
import io.github.themeboard.app.security.Roles;
import io.github.themeboard.app.security.Visitor;
import io.github.themeboard.domain.article.NoSuchPassage;
import io.github.themeboard.domain.fact.ChangedMeanwhile;
import io.github.themeboard.domain.forecast.VerdictChanged;
import io.github.themeboard.domain.forecast.VerdictDesk;
import io.github.themeboard.domain.forecast.VerdictFault;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What became of forecasts, as curators judge it. */
@Path("/admin/forecasts/{id:\\d{1,18}}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.CURATOR)
@Personal
@Blocking
public class VerdictResource {
  private static final int CONFLICT = 409;

  private final VerdictPages pages;
  private final VerdictDesk desk;
  private final Visitor visitor;

  VerdictResource(VerdictPages pages, VerdictDesk desk, Visitor visitor) {
    this.pages = pages;
    this.desk = desk;
    this.visitor = visitor;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance verdict(VerdictPages.JudgedView view);
  }

  /** The form; the address may name a passage or a fact that shows the verdict. */
  @GET
  public TemplateInstance verdict(@PathParam("id") long id, @Context UriInfo address) {
    return Templates.verdict(pages.one(id, new VerdictForm(address.getQueryParameters()), null));
  }

  @POST
  @Path("verdicts")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response enter(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
    VerdictForm form = new VerdictForm(fields);
    try {
      desk.enter(id, form.ruling(), form.seen(), visitor.actor().name());
      return on(id);
    } catch (VerdictFault e) {
      return again(400, id, form, e);
    } catch (NoSuchPassage | VerdictChanged | ChangedMeanwhile e) {
      return again(CONFLICT, id, form, e);
    }
  }

  @DELETE
  @Path("verdicts/{verdict}")
  public Response withdraw(
      @PathParam("id") long id,
      @PathParam("verdict") String verdict,
      @RestForm @Nullable String reason) {
    desk.withdraw(id, RowId.read(verdict, 0), visitor.actor().name(), reason);
    return on(id);
  }

  private Response again(int status, long id, VerdictForm form, RuntimeException refusal) {
    return Html.answer(status, Templates.verdict(pages.one(id, form, refusal))).build();
  }

  private static Response on(long id) {
    return Response.seeOther(URI.create("/admin/forecasts/" + id)).build();
  }
}
