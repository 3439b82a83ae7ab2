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

/** Articles for programs. */
@Path("/api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Blocking
public class SourceApi {
  private final SourceStates states;

  SourceApi(SourceStates states) {
    this.states = states;
  }

  @GET
  @Operation(summary = "Articles that facts cite: ?publishedBy=&knownAt=&limit=&cursor=")
  public Listing.Items<SourceStates.SourceJson> list() {
    return states.list();
  }

  @GET
  @Path("{id:\\d{1,18}}")
  @Operation(summary = "One article; its facts are those of /facts that cite it")
  public SourceStates.SourceJson one(@PathParam("id") long id) {
    return states.one(id);
  }
}
