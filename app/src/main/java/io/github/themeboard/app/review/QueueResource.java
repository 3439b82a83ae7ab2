package io.github.themeboard.app.review;

import io.github.themeboard.app.page.Html;
import io.github.themeboard.app.page.Personal;
import io.github.themeboard.app.page.RowId;
import io.github.themeboard.app.security.Roles;
import io.github.themeboard.app.security.Visitor;
import io.github.themeboard.domain.review.Outcome;
import io.github.themeboard.domain.review.ReviewQueue;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What waits for a curator, and one article of it. */
@Path("/admin/queue")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.CURATOR)
@Personal
@Blocking
public class QueueResource {
  private final QueuePages list;
  private final ReviewPages pages;
  private final ReviewQueue queue;
  private final Visitor visitor;

  QueueResource(QueuePages list, ReviewPages pages, ReviewQueue queue, Visitor visitor) {
    this.list = list;
    this.pages = pages;
    this.queue = queue;
    this.visitor = visitor;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance queue(QueuePages.QueueView view);

    static native TemplateInstance review(ReviewPages.ReviewView view);
  }

  @GET
  public TemplateInstance queue() {
    return Templates.queue(list.list());
  }

  /** One article. It is not kept by the browser: going back asks what waits by then. */
  @GET
  @Path("{articleId:\\d{1,18}}")
  public Response article(
      @PathParam("articleId") long article, @QueryParam("candidate") @Nullable String candidate) {
    TemplateInstance screen =
        Templates.review(pages.one(article, RowId.read(candidate), null, null));
    return Html.answer(200, screen).header(HttpHeaders.CACHE_CONTROL, "private, no-store").build();
  }

  /** Accepts everything of the article that confirms the board. */
  @POST
  @Path("{articleId:\\d{1,18}}/confirmations")
  public Response confirm(@PathParam("articleId") long article) {
    Outcome.All done = queue.acceptConfirmations(article, visitor.actor().name());
    return Response.seeOther(URI.create("/admin/queue/" + article + "?did=" + done.act().id()))
        .build();
  }
}
