package io.github.themeboard.app.factapi;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Stage boards for programs. */
@Path("/api/v1/stages")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Blocking
public class StageApi {
  private final StageStates states;

  StageApi(StageStates states) {
    this.states = states;
  }

  @GET
  @Path("{framework}")
  @Operation(
      summary =
          "A framework with its stages in order and what sources say of each:"
              + " ?publishedBy=&knownAt=")
  public StageStates.FrameworkJson one(@PathParam("framework") String slug) {
    return states.one(slug);
  }
}
