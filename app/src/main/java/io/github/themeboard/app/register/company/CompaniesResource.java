package io.github.themeboard.app.register.company;

import io.github.themeboard.app.page.Html;
import io.github.themeboard.app.page.Personal;
import io.github.themeboard.app.register.Saved;
import io.github.themeboard.app.security.Roles;
import io.github.themeboard.domain.register.CompanyDesk;
import io.github.themeboard.domain.register.CompanyFault;
import io.github.themeboard.domain.register.EntryChangedSince;
import io.github.themeboard.domain.register.Namesakes;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The register of companies for curators. */
@Path("/admin/companies")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.CURATOR)
@Personal
@Blocking
public class CompaniesResource {
  private static final int BAD_REQUEST = 400;
  private static final int CONFLICT = 409;

  private final CompaniesPages list;
  private final EntryPages entries;
  private final CompanyChanges changes;
  private final CompanyWords words;
  private final CompanyDesk desk;
  private final Namesakes namesakes;

  CompaniesResource(
      CompaniesPages list,
      EntryPages entries,
      CompanyChanges changes,
      CompanyWords words,
      CompanyDesk desk,
      Namesakes namesakes) {
    this.list = list;
    this.entries = entries;
    this.changes = changes;
    this.words = words;
    this.desk = desk;
    this.namesakes = namesakes;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance companies(CompaniesPages.CompaniesView view);

    static native TemplateInstance company(EntryPages.CompanyView view);
  }

  @GET
  public TemplateInstance list() {
    return Templates.companies(list.list(CompanyForm.EMPTY, null));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response create(MultivaluedMap<String, String> fields) {
    CompanyForm form = CompanyForm.read(fields);
    try {
      FaultView fault = changes.create(form);
      return fault == null ? saved(form) : listed(BAD_REQUEST, form, fault);
    } catch (CompanyFault e) {
      return listed(CONFLICT, form, words.fault(null, e));
    }
  }

  private Response listed(int status, CompanyForm form, FaultView fault) {
    return Html.answer(status, Templates.companies(list.list(form, fault))).build();
  }

  @GET
  @Path("{slug}")
  public TemplateInstance one(@PathParam("slug") String slug) {
    return Templates.company(entries.one(slug, null, null));
  }

  @PUT
  @Path("{slug}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(@PathParam("slug") String slug, MultivaluedMap<String, String> fields) {
    CompanyForm form = CompanyForm.read(desk.one(slug).entry().slug(), fields);
    try {
      FaultView fault = changes.change(form);
      return fault == null ? saved(form) : shown(BAD_REQUEST, form, fault);
    } catch (EntryChangedSince e) {
      return Html.answer(CONFLICT, Templates.company(entries.outdated(form))).build();
    } catch (CompanyFault e) {
      return shown(CONFLICT, form, words.fault(slug, e));
    }
  }

  private Response shown(int status, CompanyForm form, @Nullable FaultView fault) {
    return Html.answer(status, Templates.company(entries.one(form.slug(), form, fault))).build();
  }

  /** On the company's page, which names another company of one of its names. */
  private Response saved(CompanyForm form) {
    URI address = UriBuilder.fromPath("/admin/companies/{slug}").build(form.slug());
    return Response.seeOther(
            namesakes
                .of(form.slug(), form.names())
                .map(other -> Saved.namesake(address, other))
                .orElse(address))
        .build();
  }
}
