package io.github.themeboard.app.change;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What changed on the board between two moments. */
@Path("/diff")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
public class ChangeResource {
  private final ChangePages pages;

  ChangeResource(ChangePages pages) {
    this.pages = pages;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance diff(ChangePages.DiffView view);
  }

  @GET
  public TemplateInstance diff() {
    return Templates.diff(pages.diff());
  }
}
