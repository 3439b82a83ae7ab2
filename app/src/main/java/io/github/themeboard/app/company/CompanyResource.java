package io.github.themeboard.app.company;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Companies, and each with all that is known of it. */
@Path("/companies")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
public class CompanyResource {
  private final CompanyPages pages;
  private final CompanyPage page;

  CompanyResource(CompanyPages pages, CompanyPage page) {
    this.pages = pages;
    this.page = page;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance companies(CompanyPages.CompaniesView view);

    static native TemplateInstance company(CompanyView view);
  }

  @GET
  public TemplateInstance companies() {
    return Templates.companies(pages.list());
  }

  @GET
  @Path("{slug}")
  public TemplateInstance company(@PathParam("slug") String slug) {
    return Templates.company(page.one(slug));
  }
}
