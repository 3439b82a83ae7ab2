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

/** Themes for programs. */
@Path("/api/v1/themes")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Blocking
public class ThemeApi {
  private final ThemeStates states;

  ThemeApi(ThemeStates states) {
    this.states = states;
  }

  @GET
  @Operation(summary = "Themes in the order of the board: ?publishedBy=&knownAt=&limit=&cursor=")
  public Listing.Items<ThemeStates.ThemeJson> list() {
    return states.list();
  }

  @GET
  @Path("{slug}")
  @Operation(
      summary =
          "One theme; its facts are those of /facts?theme=. Both clocks: ?publishedBy=&knownAt=")
  public ThemeStates.ThemeJson one(@PathParam("slug") String slug) {
    return states.one(slug);
  }
}
