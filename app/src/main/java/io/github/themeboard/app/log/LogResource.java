package io.github.themeboard.app.log;

import io.github.themeboard.app.page.Personal;
import io.github.themeboard.app.page.RowId;
import io.github.themeboard.app.security.Roles;
import io.github.themeboard.app.security.Visitor;
import io.github.themeboard.domain.fact.Undoing;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Who did what to the board; and taking it back. */
@Path("/admin/log")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.CURATOR)
@Personal
@Blocking
public class LogResource {
  private final LogPages pages;
  private final Undoing undoing;
  private final Visitor visitor;

  LogResource(LogPages pages, Undoing undoing, Visitor visitor) {
    this.pages = pages;
    this.undoing = undoing;
    this.visitor = visitor;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance log(LogPages.LogView view);

    static native TemplateInstance act(LogPages.OneActView view);
  }

  @GET
  public TemplateInstance log() {
    return Templates.log(pages.list());
  }

  @GET
  @Path("{id:\\d{1,18}}")
  public TemplateInstance act(@PathParam("id") long id) {
    return Templates.act(pages.one(id));
  }

  /**
   * Takes an act back.
   *
   * @param back the article of the queue to go on with; the log without it
   * @param reason why, in the curator's words
   */
  @POST
  @Path("{id:\\d{1,18}}/undo")
  public Response undo(
      @PathParam("id") long id,
      @RestForm @Nullable String back,
      @RestForm @Nullable String reason) {
    long done = undoing.undo(id, visitor.actor().name(), reason).id();
    String address =
        RowId.read(back) != null ? pages.inQueue(back, id, done) : "/admin/log/" + done;
    return Response.seeOther(URI.create(address)).build();
  }
}
