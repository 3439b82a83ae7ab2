package io.github.themeboard.app.theme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The page of a theme. */
@Path("/themes")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
public class ThemeResource {
  private final ThemePages pages;

  ThemeResource(ThemePages pages) {
    this.pages = pages;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance theme(ThemeView view);
  }

  @GET
  @Path("{slug}")
  public TemplateInstance theme(@PathParam("slug") String slug) {
    return Templates.theme(pages.theme(slug));
  }
}
