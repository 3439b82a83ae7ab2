package io.github.themeboard.app.watch;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What changed of a theme since a moment: a part of its page, which a script fills in. */
@Path("/themes/{slug}/changes")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
public class VisitResource {
  private final VisitPages pages;

  VisitResource(VisitPages pages) {
    this.pages = pages;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance visit(VisitPages.VisitView view);
  }

  @GET
  public TemplateInstance changes(@PathParam("slug") String slug) {
    return Templates.visit(pages.theme(slug));
  }
}
