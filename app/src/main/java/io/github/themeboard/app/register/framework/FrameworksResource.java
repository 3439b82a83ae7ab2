package io.github.themeboard.app.register.framework;

import io.github.themeboard.app.page.Html;
import io.github.themeboard.app.page.Personal;
import io.github.themeboard.app.security.Roles;
import io.github.themeboard.app.security.Visitor;
import io.github.themeboard.domain.register.FrameworkDesk;
import io.github.themeboard.domain.register.FrameworkFault;
import io.quarkus.qute.CheckedTemplate;
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

/** Frameworks for curators: their names, the themes that they read, their stages. */
@Path("/admin/frameworks")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.CURATOR)
@Personal
@Blocking
public class FrameworksResource {
  private final FrameworksPages pages;
  private final FrameworkPages one;
  private final FrameworkChanges changes;
  private final FrameworkDesk desk;
  private final Visitor visitor;

  FrameworksResource(
      FrameworksPages pages,
      FrameworkPages one,
      FrameworkChanges changes,
      FrameworkDesk desk,
      Visitor visitor) {
    this.pages = pages;
    this.one = one;
    this.changes = changes;
    this.desk = desk;
    this.visitor = visitor;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance frameworks(FrameworksPages.FrameworksView view);

    static native TemplateInstance framework(FrameworkPages.FrameworkView view);
  }

  @GET
  public TemplateInstance list() {
    return Templates.frameworks(pages.list(FrameworkForm.EMPTY, null));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response create(MultivaluedMap<String, String> fields) {
    FrameworkForm form = new FrameworkForm(fields);
    String fault = changes.fault(form);
    if (fault == null) {
      try {
        desk.create(form.made(), visitor.actor().name(), form.reason());
        return FrameworkChanges.on(form.slug());
      } catch (FrameworkFault e) {
        fault = pages.fault(e);
      }
    }
    return Html.answer(400, Templates.frameworks(pages.list(form, fault))).build();
  }

  @GET
  @Path("{slug}")
  public TemplateInstance one(@PathParam("slug") String slug) {
    return Templates.framework(one.one(slug, null, null, null));
  }

  /** Other names, also of its stages, and another theme. */
  @PUT
  @Path("{slug}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(@PathParam("slug") String slug, MultivaluedMap<String, String> fields) {
    FrameworkForm form = new FrameworkForm(fields);
    String fault = changes.fault(form, desk.one(slug).entry().stages());
    return changes.done(slug, FrameworkChanges.Sent.NAMES, form, form::changed, fault);
  }
}
