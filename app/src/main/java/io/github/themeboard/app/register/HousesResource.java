package io.github.themeboard.app.register;

import io.github.themeboard.app.page.Personal;
import io.github.themeboard.app.security.Roles;
import io.github.themeboard.domain.register.SourceDesk;
import io.github.themeboard.domain.register.SourceEntry;
import io.github.themeboard.domain.register.SourceKind;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Houses for curators: their names, and which are one. */
@Path("/admin/houses")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.CURATOR)
@Personal
@Blocking
public class HousesResource {
  private static final SourceKind KIND = SourceKind.HOUSE;

  private final SourcesPages pages;
  private final SourceChanges changes;
  private final SourceDesk desk;

  HousesResource(SourcesPages pages, SourceChanges changes, SourceDesk desk) {
    this.pages = pages;
    this.changes = changes;
    this.desk = desk;
  }

  @GET
  public TemplateInstance list() {
    return pages.list(KIND);
  }

  @GET
  @Path("{slug}")
  public TemplateInstance one(@PathParam("slug") String slug) {
    SourceEntry entry = desk.one(KIND, slug);
    return pages.one(KIND, entry, SourceForm.of(entry, desk.edition(KIND, entry)));
  }

  @PUT
  @Path("{slug}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(@PathParam("slug") String slug, MultivaluedMap<String, String> fields) {
    return changes.change(KIND, slug, SourceForm.read(fields));
  }

  /** Joins it with another one, which stays; the log takes it back. */
  @POST
  @Path("{slug}/join")
  public Response join(@PathParam("slug") String slug, @RestForm("with") @Nullable String other) {
    return changes.join(KIND, slug, other);
  }
}
