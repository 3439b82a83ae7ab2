package io.github.themeboard.app.register.company;

import io.github.themeboard.app.page.Declined;
import io.github.themeboard.app.page.Html;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.page.Personal;
import io.github.themeboard.app.security.RateLimited;
import io.github.themeboard.app.security.Roles;
import io.github.themeboard.domain.register.PreviewOutdated;
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
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Official lists of exchanges: sent, looked at, and taken in. */
@Path("/admin/companies/lists")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.CURATOR)
@Personal
@Blocking
public class ListsResource {
  private static final String ADDRESS = "/admin/companies/lists";
  private static final int BAD_REQUEST = 400;
  private static final int CONFLICT = 409;

  private final ListPages pages;
  private final ListDesk desk;
  private final Page page;

  ListsResource(ListPages pages, ListDesk desk, Page page) {
    this.pages = pages;
    this.desk = desk;
    this.page = page;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance lists(ListPages.ListsView view);

    static native TemplateInstance preview(ListPages.PreviewView view);
  }

  @GET
  public TemplateInstance list() {
    return Templates.lists(pages.all(null));
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RateLimited("import")
  public Response receive(@RestForm("list") @Nullable FileUpload list) {
    try {
      return to("/" + desk.receive(list));
    } catch (Declined e) {
      String fault = String.valueOf(e.getMessage());
      return Html.answer(BAD_REQUEST, Templates.lists(pages.all(fault))).build();
    }
  }

  @GET
  @Path("{upload}")
  public TemplateInstance preview(@PathParam("upload") String upload) {
    return Templates.preview(pages.preview(desk.find(upload), "", null));
  }

  @POST
  @Path("{upload}/import")
  public Response take(
      @PathParam("upload") String upload,
      @RestForm @Nullable String seal,
      @RestForm @Nullable String reason) {
    ListUpload list = desk.find(upload);
    try {
      return to("?done=" + desk.take(list, Objects.requireNonNullElse(seal, ""), reason));
    } catch (PreviewOutdated e) {
      String why = page.messages(ListMessages.class).outdated();
      String said = Objects.requireNonNullElse(reason, "");
      return Html.answer(CONFLICT, Templates.preview(pages.preview(list, said, why))).build();
    }
  }

  @DELETE
  @Path("{upload}")
  public Response discard(@PathParam("upload") String upload) {
    desk.discard(upload);
    return to("");
  }

  private static Response to(String rest) {
    return Response.seeOther(URI.create(ADDRESS + rest)).build();
  }
}
