package io.github.themeboard.app.theme;

import io.github.themeboard.app.page.Daily;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The theme board; what falls due next follows from the day. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
@Daily
public class BoardResource {
  private final BoardPages pages;

  BoardResource(BoardPages pages) {
    this.pages = pages;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance board(BoardPages.BoardView view);
  }

  @GET
  public TemplateInstance board() {
    return Templates.board(pages.board());
  }
}
