package io.github.themeboard.app.factapi;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What changed between two moments, for programs. */
@Path("/api/v1/diff")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Blocking
public class DiffApi {
  private final DiffStates states;

  DiffApi(DiffStates states) {
    this.states = states;
  }

  @GET
  @Operation(
      summary =
          "Facts that are new, changed or retracted between two moments:"
              + " ?theme=&company=&from=&fromKnown=&to=&toKnown=&limit=&cursor="
              + " (from and to are a day, as published by it, or an instant, as known at it)")
  public DiffStates.DiffJson diff() {
    return states.diff();
  }
}
