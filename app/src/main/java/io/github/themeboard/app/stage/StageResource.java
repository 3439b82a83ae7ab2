package io.github.themeboard.app.stage;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Stage boards: where themes stand on frameworks such as the four gates. */
@Path("/stages")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
public class StageResource {
  private final StagePages pages;

  StageResource(StagePages pages) {
    this.pages = pages;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance stages(StagePages.StagesView view);

    static native TemplateInstance board(StagePages.StageBoardView view);
  }

  @GET
  public TemplateInstance stages() {
    return Templates.stages(pages.all());
  }

  @GET
  @Path("{framework}")
  public TemplateInstance board(@PathParam("framework") String slug) {
    return Templates.board(pages.one(slug));
  }
}
