package io.github.themeboard.app.compare;

import io.github.themeboard.app.page.Html;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Themes side by side. */
@Path("/compare")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
public class CompareResource {
  private final ComparePages pages;

  CompareResource(ComparePages pages) {
    this.pages = pages;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance compare(ComparePages.CompareView view);
  }

  @GET
  public Response compare(@QueryParam("themes") List<String> themes) {
    ComparePages.CompareView view = pages.compare(themes);
    return Html.answer(view.status(), Templates.compare(view)).build();
  }
}
