package io.github.themeboard.app.factapi;

import io.github.themeboard.app.curation.Listing;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Companies for programs. */
@Path("/api/v1/companies")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Blocking
public class CompanyApi {
  private final CompanyStates states;

  CompanyApi(CompanyStates states) {
    this.states = states;
  }

  @GET
  @Operation(summary = "Companies of the board: ?limit=&cursor=")
  public Listing.Items<CompanyStates.CompanyJson> list() {
    return states.list();
  }

  @GET
  @Path("{slug}")
  @Operation(summary = "One company; its facts are those of /facts?company=")
  public CompanyStates.CompanyJson one(@PathParam("slug") String slug) {
    return states.one(slug);
  }
}
