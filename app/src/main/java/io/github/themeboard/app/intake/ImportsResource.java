package io.github.themeboard.app.intake;

import io.github.themeboard.app.page.Declined;
import io.github.themeboard.app.page.Html;
import io.github.themeboard.app.page.Personal;
import io.github.themeboard.app.page.RowId;
import io.github.themeboard.app.security.RateLimited;
import io.github.themeboard.app.security.Roles;
import io.github.themeboard.app.security.Visitor;
import io.github.themeboard.domain.intake.Door;
import io.github.themeboard.domain.intake.Imports;
import io.github.themeboard.domain.intake.NoSuchImport;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Imports for curators. */
@Path("/admin/imports")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.CURATOR)
@Personal
@Blocking
public class ImportsResource {
  private static final String ADDRESS = "/admin/imports/";

  /** Tells htmx to ask no more. */
  private static final int STOP_POLLING = 286;

  private final Intake intake;
  private final Imports imports;
  private final ImportsPages pages;
  private final ImportWorkers workers;
  private final IntakeRefusals refusals;
  private final Visitor visitor;
  private final Clock clock;

  ImportsResource(
      Intake intake,
      Imports imports,
      ImportsPages pages,
      ImportWorkers workers,
      IntakeRefusals refusals,
      Visitor visitor,
      Clock clock) {
    this.intake = intake;
    this.imports = imports;
    this.pages = pages;
    this.workers = workers;
    this.refusals = refusals;
    this.visitor = visitor;
    this.clock = clock;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance imports(ImportsPages.ImportsView view);

    static native TemplateInstance job(ImportsPages.ImportView view);

    static native TemplateInstance job$progress(ImportsPages.ImportView view);
  }

  @GET
  public TemplateInstance list(@QueryParam("before") @Nullable String before) {
    return Templates.imports(pages.list(ImportForm.EMPTY, RowId.read(before)));
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RateLimited("import")
  public Response open(
      @RestForm("files") @Nullable List<FileUpload> files,
      @RestForm @Nullable String text,
      @RestForm @Nullable String url,
      @RestForm @Nullable String title,
      @RestForm @Nullable String date) {
    ImportForm form = ImportForm.of(text, url, title, date);
    try {
      return to(opened(form, files));
    } catch (Declined e) {
      ImportForm faulty = form.with(String.valueOf(e.getMessage()));
      return Html.answer(400, Templates.imports(pages.list(faulty, null))).build();
    }
  }

  private long opened(ImportForm form, @Nullable List<FileUpload> files) {
    LocalDate published = GivenDay.of(form.date(), refusals);
    return switch (form.kind()) {
      case "text" -> intake.text(Door.TEXT, form.text(), form.title(), published);
      case "address" -> intake.address(Door.URL, form.url(), form.title(), published);
      default -> intake.files(Door.UPLOAD, files);
    };
  }

  @GET
  @Path("{id:\\d{1,18}}")
  public Response one(
      @PathParam("id") long id, @HeaderParam("HX-Request") @Nullable String partOnly) {
    ImportsPages.ImportView view = pages.one(id, partOnly != null);
    return partOnly == null
        ? Html.answer(200, Templates.job(view)).header(HttpHeaders.VARY, "HX-Request").build()
        : Html.answer(view.over() ? STOP_POLLING : 200, Templates.job$progress(view)).build();
  }

  @POST
  @Path("{id:\\d{1,18}}/cancellation")
  public Response cancel(@PathParam("id") long id) {
    try {
      imports.cancel(id, visitor.actor().name(), clock.instant());
      return to(id);
    } catch (NoSuchImport e) {
      throw refusals.unknown();
    }
  }

  @POST
  @Path("{id:\\d{1,18}}/retries")
  public Response retry(@PathParam("id") long id, @RestForm @Nullable String item) {
    boolean one = item != null && item.matches("\\d{1,4}");
    try {
      imports.retry(id, one ? Integer.valueOf(item) : null);
      workers.wake();
      return to(id);
    } catch (NoSuchImport e) {
      throw refusals.unknown();
    }
  }

  private static Response to(long id) {
    return Response.seeOther(URI.create(ADDRESS + id)).build();
  }
}
