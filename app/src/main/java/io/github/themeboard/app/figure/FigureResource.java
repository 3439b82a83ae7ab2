package io.github.themeboard.app.figure;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** All figures, and each with its arithmetic and its conflicts. */
@Path("/figures")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
public class FigureResource {
  private final FigurePages pages;
  private final OneFigurePages one;

  FigureResource(FigurePages pages, OneFigurePages one) {
    this.pages = pages;
    this.one = one;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance figures(FigurePages.FiguresView view);

    static native TemplateInstance figure(OneFigurePages.OneFigureView view);
  }

  @GET
  public TemplateInstance figures() {
    return Templates.figures(pages.list());
  }

  @GET
  @Path("{id:\\d{1,18}}")
  public TemplateInstance figure(@PathParam("id") long id) {
    return Templates.figure(one.one(id));
  }
}
