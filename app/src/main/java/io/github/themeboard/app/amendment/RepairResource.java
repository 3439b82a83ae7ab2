package io.github.themeboard.app.amendment;

import io.github.themeboard.app.curation.RefusedMessages;
import io.github.themeboard.app.page.Html;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.page.Personal;
import io.github.themeboard.app.security.Roles;
import io.github.themeboard.app.security.Visitor;
import io.github.themeboard.domain.article.NoSuchPassage;
import io.github.themeboard.domain.writing.Marked;
import io.github.themeboard.domain.writing.Repair;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Footnotes whose passage a corrected text no longer has, and what they rest on from now on. */
@Path("/admin/repairs")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.CURATOR)
@Personal
@Blocking
public class RepairResource {
  private static final int CONFLICT = 409;

  private final RepairPages pages;
  private final Repair repair;
  private final Visitor visitor;
  private final Page page;

  RepairResource(RepairPages pages, Repair repair, Visitor visitor, Page page) {
    this.pages = pages;
    this.repair = repair;
    this.visitor = visitor;
    this.page = page;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance repairs(RepairPages.RepairsView view);

    static native TemplateInstance repair(RepairPages.RepairView view);
  }

  @GET
  public TemplateInstance list() {
    return Templates.repairs(pages.list());
  }

  @GET
  @Path("{id:\\d{1,18}}")
  public TemplateInstance one(@PathParam("id") long id) {
    return Templates.repair(pages.one(id, null, null, null, null));
  }

  @POST
  @Path("{id:\\d{1,18}}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response repair(
      @PathParam("id") long id,
      @RestForm long article,
      @RestForm @Nullable String quote,
      @RestForm @Nullable String occurrence,
      @RestForm @Nullable String reason) {
    String words = Objects.requireNonNullElse(quote, "").replace("\r\n", "\n").strip();
    int which =
        occurrence != null && occurrence.matches("[1-9]\\d{0,5}")
            ? Integer.parseInt(occurrence)
            : 1;
    try {
      repair.repair(id, Marked.words(article, words, which), visitor.actor().name(), reason);
      return Response.seeOther(URI.create("/admin/repairs?repaired=true")).build();
    } catch (NoSuchPassage e) {
      String why = page.messages(RefusedMessages.class).no_passage();
      return Html.answer(CONFLICT, Templates.repair(pages.one(id, words, occurrence, reason, why)))
          .build();
    }
  }

  /** The names that it showed stay, without a passage; the log takes it back. */
  @DELETE
  @Path("{id:\\d{1,18}}/names")
  public Response drop(@PathParam("id") long id, @RestForm @Nullable String reason) {
    repair.drop(id, visitor.actor().name(), reason);
    return Response.seeOther(URI.create("/admin/repairs?repaired=true")).build();
  }
}
