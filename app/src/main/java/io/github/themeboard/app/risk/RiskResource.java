package io.github.themeboard.app.risk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The risk register. */
@Path("/risks")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
public class RiskResource {
  private final RiskPages pages;

  RiskResource(RiskPages pages) {
    this.pages = pages;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance risks(RiskPages.RisksView view);
  }

  @GET
  public TemplateInstance risks() {
    return Templates.risks(pages.list());
  }
}
