package io.github.themeboard.app.register;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.themeboard.app.curation.JsonBody;
import io.github.themeboard.app.security.RateLimited;
import io.github.themeboard.app.security.Roles;
import io.github.themeboard.app.security.Visitor;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.register.Kept;
import io.github.themeboard.domain.register.Mergers;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Mergers of companies for programs. */
@Path("/api/v1/companies/{slug}/mergers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CURATOR)
@RateLimited("api-writes")
@Blocking
public class MergerApi {
  private final Mergers mergers;
  private final JsonBody json;
  private final Visitor visitor;

  MergerApi(Mergers mergers, JsonBody json, Visitor visitor) {
    this.mergers = mergers;
    this.json = json;
    this.visitor = visitor;
  }

  /** What was done: the act of the log, and the revision that shows it. */
  @Schema(name = "Merger")
  record MergerJson(String company, String into, long act, long revision) {}

  @POST
  @Operation(
      summary =
          "Merge into another company: {\"into\": slug, \"names\": [..], \"listings\":"
              + " [\"XHKG:00700\"], \"reason\"}; without names or listings it keeps all")
  public Response merge(@PathParam("slug") String slug, @Nullable String body) {
    JsonNode asked = json.object(body);
    String into = asked.path("into").asText("");
    Kept kept = new Kept(chosen(asked.get("names")), chosen(asked.get("listings")));
    Act.Summary act =
        mergers.merge(slug, into, kept, visitor.actor().name(), JsonBody.words(asked, "reason"));
    return Response.created(UriBuilder.fromPath("/api/v1/companies/{slug}/mergers").build(slug))
        .entity(new MergerJson(slug, into, act.id(), act.revision()))
        .build();
  }

  @DELETE
  @Operation(summary = "Take the merger back: ?reason=")
  public Response separate(
      @PathParam("slug") String slug, @QueryParam("reason") @Nullable String reason) {
    mergers.separate(slug, visitor.actor().name(), reason);
    return Response.noContent().build();
  }

  private static @Nullable Set<String> chosen(@Nullable JsonNode texts) {
    return texts == null || texts.isNull()
        ? null
        : StreamSupport.stream(texts.spliterator(), false)
            .map(JsonNode::asText)
            .collect(Collectors.toSet());
  }
}
