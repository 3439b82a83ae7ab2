package io.github.themeboard.app.correction;

import io.github.themeboard.app.page.Personal;
import io.github.themeboard.app.security.Roles;
import io.github.themeboard.app.security.Visitor;
import io.github.themeboard.domain.article.NoSuchPassage;
import io.github.themeboard.domain.fact.ChangedMeanwhile;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.fact.UncitedFact;
import io.github.themeboard.domain.writing.Draft;
import io.github.themeboard.domain.writing.DraftFault;
import io.github.themeboard.domain.writing.FactDesk;
import io.github.themeboard.domain.writing.MissingReason;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** Facts by hand: written from a marked passage, edited, retracted. */
@Path("/admin/facts")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.CURATOR)
@Personal
@Blocking
public class CorrectionResource {
  private static final int CONFLICT = 409;
  private static final String ADDRESS = "/admin/facts/";

  private final CorrectionPages pages;
  private final FactDesk desk;
  private final Visitor visitor;

  CorrectionResource(CorrectionPages pages, FactDesk desk, Visitor visitor) {
    this.pages = pages;
    this.desk = desk;
    this.visitor = visitor;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance fact(CorrectionPages.FactPageView view);

    static native TemplateInstance write(CorrectionPages.NewFactView view);
  }

  @GET
  @Path("new")
  public TemplateInstance empty(@Context UriInfo address) {
    return Templates.write(pages.empty(new CorrectionForm(address.getQueryParameters()), null));
  }

  @GET
  @Path("{id:\\d{1,18}}")
  public TemplateInstance fact(@PathParam("id") long id) {
    return Templates.fact(pages.fact(id, null, null));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response write(MultivaluedMap<String, String> fields) {
    CorrectionForm form = new CorrectionForm(fields);
    FactKind kind = form.kind();
    if (kind == null) {
      return Response.status(400).entity(Templates.write(pages.empty(form, null))).build();
    }
    try {
      Draft draft = Draft.of(kind).edited(form.fields(kind));
      return on(desk.write(draft, form.marked(), visitor.actor().name(), form.reason()).factId());
    } catch (DraftFault | NoSuchPassage | UncitedFact e) {
      return Response.status(status(e)).entity(Templates.write(pages.empty(form, e))).build();
    }
  }

  @PUT
  @Path("{id:\\d{1,18}}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response edit(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
    CorrectionForm form = new CorrectionForm(fields);
    try {
      desk.edit(
          id,
          form.version(),
          kind -> Draft.of(kind).edited(form.fields(kind)),
          form.kept(),
          form.marked(),
          visitor.actor().name(),
          form.reason());
      return on(id);
    } catch (DraftFault | NoSuchPassage | UncitedFact | ChangedMeanwhile e) {
      return again(id, form, e);
    }
  }

  @POST
  @Path("{id:\\d{1,18}}/retraction")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response retract(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
    CorrectionForm form = new CorrectionForm(fields);
    try {
      desk.retract(id, form.version(), visitor.actor().name(), form.reason());
      return on(id);
    } catch (MissingReason e) {
      return Response.status(status(e)).entity(Templates.fact(pages.fact(id, null, e))).build();
    }
  }

  private static Response on(long id) {
    return Response.seeOther(URI.create(ADDRESS + id)).build();
  }

  private Response again(long id, CorrectionForm form, RuntimeException refusal) {
    return Response.status(status(refusal))
        .entity(Templates.fact(pages.fact(id, form, refusal)))
        .build();
  }

  private static int status(RuntimeException refusal) {
    return refusal instanceof DraftFault || refusal instanceof MissingReason ? 400 : CONFLICT;
  }
}
