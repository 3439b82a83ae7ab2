package io.github.themeboard.app.register;

import io.github.themeboard.app.page.Html;
import io.github.themeboard.app.page.Personal;
import io.github.themeboard.app.security.Roles;
import io.github.themeboard.app.security.Visitor;
import io.github.themeboard.domain.register.StaleEntry;
import io.github.themeboard.domain.register.ThemeDesk;
import io.github.themeboard.domain.register.ThemeFault;
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
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The tree of themes for curators. */
@Path("/admin/themes")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.CURATOR)
@Personal
@Blocking
public class ThemesResource {
  private static final String ADDRESS = "/admin/themes";

  private final ThemesPages pages;
  private final ThemeDesk desk;
  private final StaleWords stale;
  private final Visitor visitor;

  ThemesResource(ThemesPages pages, ThemeDesk desk, StaleWords stale, Visitor visitor) {
    this.pages = pages;
    this.desk = desk;
    this.stale = stale;
    this.visitor = visitor;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance themes(ThemesPages.ThemesView view);

    static native TemplateInstance theme(ThemesPages.ThemeView view);
  }

  @GET
  public TemplateInstance list() {
    return Templates.themes(pages.list(ThemeForm.EMPTY));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response create(MultivaluedMap<String, String> fields) {
    ThemeForm form = ThemeForm.read(ThemeForm.text(fields, "slug"), fields);
    String fault = pages.fault(form);
    if (fault == null) {
      try {
        desk.create(form.slug(), form.name(), form.above(), visitor.actor().name(), form.reason());
        return on(form.slug());
      } catch (ThemeFault e) {
        fault = pages.fault(e);
      }
    }
    return Html.answer(400, Templates.themes(pages.list(form.with(fault)))).build();
  }

  @GET
  @Path("{slug}")
  public TemplateInstance one(@PathParam("slug") String slug) {
    return Templates.theme(pages.one(ThemeForm.of(desk.one(slug), desk.edition(slug))));
  }

  @PUT
  @Path("{slug}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(@PathParam("slug") String slug, MultivaluedMap<String, String> fields) {
    ThemeForm form = ThemeForm.read(desk.one(slug).slug(), fields);
    String fault = pages.fault(form);
    if (fault == null) {
      try {
        desk.change(form.entry(), form.seen(), visitor.actor().name(), form.reason());
        return on(slug);
      } catch (ThemeFault e) {
        fault = pages.fault(e);
      } catch (StaleEntry e) {
        return again(409, form.late(stale.fault(e), e.edition(), stale.changes(e)));
      }
    }
    return again(400, form.with(fault));
  }

  private Response again(int status, ThemeForm form) {
    return Html.answer(status, Templates.theme(pages.one(form))).build();
  }

  /** One place up or down among the themes below the same one. */
  @PUT
  @Path("{slug}/position")
  public Response move(@PathParam("slug") String slug, @RestForm @Nullable String to) {
    desk.move(slug, "up".equals(to), visitor.actor().name());
    return Response.seeOther(URI.create(ADDRESS)).build();
  }

  private static Response on(String slug) {
    return Response.seeOther(UriBuilder.fromPath(ADDRESS + "/{slug}").build(slug)).build();
  }
}
