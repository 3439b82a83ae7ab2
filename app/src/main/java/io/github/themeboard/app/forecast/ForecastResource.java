package io.github.themeboard.app.forecast;

import io.github.themeboard.app.page.Daily;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The forecast ledger. */
@Path("/forecasts")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Daily
@Blocking
public class ForecastResource {
  private final ForecastPages pages;

  ForecastResource(ForecastPages pages) {
    this.pages = pages;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance forecasts(ForecastPages.LedgerView view);
  }

  @GET
  public TemplateInstance forecasts() {
    return Templates.forecasts(pages.ledger());
  }
}
