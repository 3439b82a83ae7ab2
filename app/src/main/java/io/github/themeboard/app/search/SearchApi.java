package io.github.themeboard.app.search;

import io.github.themeboard.app.security.RateLimited;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Search for programs. */
@Path("/api/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Blocking
@RateLimited("search")
public class SearchApi {
  private final SearchStates states;

  SearchApi(SearchStates states) {
    this.states = states;
  }

  @GET
  @Operation(
      summary =
          "Themes, companies, facts and passages: ?q=&kind=&theme=&language=&from=&to="
              + "&publishedBy=&knownAt=&limit=&cursor=")
  public SearchStates.SearchJson search() {
    return states.search();
  }
}
