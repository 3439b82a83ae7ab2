package io.github.themeboard.app.factapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.themeboard.app.curation.JsonBody;
import io.github.themeboard.app.curation.Listing;
import io.github.themeboard.app.security.RateLimited;
import io.github.themeboard.app.security.Roles;
import io.github.themeboard.app.security.Visitor;
import io.github.themeboard.domain.fact.FactBook;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.wording.Token;
import io.github.themeboard.domain.writing.Draft;
import io.github.themeboard.domain.writing.FactDesk;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Facts for programs. */
@Path("/api/v1/facts")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class FactApi {
  private static final String ADDRESS = "/api/v1/facts/";

  private final FactStates states;
  private final FactDesk desk;
  private final FactBook book;
  private final JsonBody json;
  private final Visitor visitor;

  FactApi(FactStates states, FactDesk desk, FactBook book, JsonBody json, Visitor visitor) {
    this.states = states;
    this.desk = desk;
    this.book = book;
    this.json = json;
    this.visitor = visitor;
  }

  @GET
  @PermitAll
  @Operation(
      summary = "Facts: ?kind=&theme=&company=&certainty=&publishedBy=&knownAt=&limit=&cursor=")
  public Listing.Items<FactJson> list() {
    return states.list();
  }

  @GET
  @PermitAll
  @Path("{id:\\d{1,18}}")
  @Operation(summary = "One fact with its versions and decisions")
  public Response one(@PathParam("id") long id) {
    return answer(Response.ok(), states.one(id));
  }

  @POST
  @RolesAllowed(Roles.CURATOR)
  @RateLimited("api-writes")
  @Operation(summary = "Write a fact by hand; without a citation: 409")
  public Response write(@Nullable String body) {
    JsonNode fact = json.object(body);
    FactKind kind =
        Token.parse(FactKind.class, fact.path("kind").asText(""))
            .orElseThrow(BadRequestException::new);
    Draft draft = Draft.of(kind).edited(JsonBody.fields(fact));
    long id =
        desk.write(
                draft,
                JsonBody.marked(fact),
                visitor.actor().name(),
                JsonBody.words(fact, "reason"))
            .factId();
    return answer(Response.created(URI.create(ADDRESS + id)), states.one(id));
  }

  @PUT
  @RolesAllowed(Roles.CURATOR)
  @RateLimited("api-writes")
  @Path("{id:\\d{1,18}}")
  @Operation(summary = "Edit a fact: a new version with all its fields and citations")
  public Response edit(@PathParam("id") long id, @Nullable String body) {
    JsonNode fact = json.object(body);
    desk.edit(
        id,
        expected(id),
        kind -> Draft.of(kind).edited(JsonBody.fields(fact)),
        JsonBody.kept(fact),
        JsonBody.marked(fact),
        visitor.actor().name(),
        JsonBody.words(fact, "reason"));
    return answer(Response.ok(), states.one(id));
  }

  @DELETE
  @RolesAllowed(Roles.CURATOR)
  @RateLimited("api-writes")
  @Path("{id:\\d{1,18}}")
  @Operation(summary = "Retract a fact: ?reason=")
  public Response retract(@PathParam("id") long id, @QueryParam("reason") @Nullable String reason) {
    desk.retract(id, expected(id), visitor.actor().name(), reason);
    return Response.noContent().build();
  }

  /** The version that the program saw, else the one that stands. */
  private int expected(long id) {
    return Objects.requireNonNullElseGet(json.ifMatch(), () -> book.current(id).version());
  }

  private static Response answer(Response.ResponseBuilder answer, FactJson.History fact) {
    return answer
        .entity(fact)
        .header(HttpHeaders.ETAG, "\"" + fact.fact().version() + "\"")
        .build();
  }
}
