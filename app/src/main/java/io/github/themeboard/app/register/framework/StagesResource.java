package io.github.themeboard.app.register.framework;

import io.github.themeboard.app.page.Personal;
import io.github.themeboard.app.security.Roles;
import io.github.themeboard.domain.register.FrameworkDesk;
import io.github.themeboard.domain.register.FrameworkEntry;
import io.github.themeboard.domain.register.StageEntry;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.function.UnaryOperator;

/** The stages of a framework for curators: added, put in order, taken away. */
@Path("/admin/frameworks/{slug}/stages")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Roles.CURATOR)
@Personal
@Blocking
public class StagesResource {
  private final FrameworkChanges changes;

  StagesResource(FrameworkChanges changes) {
    this.changes = changes;
  }

  /** The last stage from now on. */
  @POST
  public Response add(@PathParam("slug") String slug, MultivaluedMap<String, String> fields) {
    FrameworkForm form = new FrameworkForm(fields);
    return changes.done(
        slug, FrameworkChanges.Sent.NEW_STAGE, form, f -> f.with(stage(form)), changes.fault(form));
  }

  private static StageEntry stage(FrameworkForm form) {
    String slug = form.slug();
    return new StageEntry(
        slug.isEmpty() ? FrameworkDesk.slugOf(form.name().any()) : slug, form.name());
  }

  /** One place earlier or later. */
  @PUT
  @Path("{stage}/position")
  public Response move(
      @PathParam("slug") String slug,
      @PathParam("stage") String stage,
      MultivaluedMap<String, String> fields) {
    boolean earlier = "earlier".equals(fields.getFirst("to"));
    return pressed(slug, fields, f -> f.moved(stage, earlier));
  }

  /** Takes a stage away that no fact reads. */
  @DELETE
  @Path("{stage}")
  public Response remove(
      @PathParam("slug") String slug,
      @PathParam("stage") String stage,
      MultivaluedMap<String, String> fields) {
    return pressed(slug, fields, f -> f.without(stage));
  }

  private Response pressed(
      String slug, MultivaluedMap<String, String> fields, UnaryOperator<FrameworkEntry> change) {
    FrameworkForm form = new FrameworkForm(fields);
    return changes.done(slug, FrameworkChanges.Sent.BUTTON, form, change, null);
  }
}
