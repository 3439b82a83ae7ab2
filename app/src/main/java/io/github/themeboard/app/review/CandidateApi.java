package io.github.themeboard.app.review;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.themeboard.app.curation.JsonBody;
import io.github.themeboard.app.curation.Listing;
import io.github.themeboard.app.review.CandidateJson.OutcomeJson;
import io.github.themeboard.app.review.CandidateJson.OutcomesJson;
import io.github.themeboard.app.security.RateLimited;
import io.github.themeboard.app.security.Roles;
import io.github.themeboard.app.security.Visitor;
import io.github.themeboard.domain.intake.CandidateStatus;
import io.github.themeboard.domain.review.Asked;
import io.github.themeboard.domain.review.Outcome;
import io.github.themeboard.domain.review.Refusal;
import io.github.themeboard.domain.review.ReviewQueue;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The review queue for programs. */
@Path("/api/v1/candidates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CURATOR)
@Blocking
public class CandidateApi {
  /** A misspelt edit must not be lost: what an acceptance may carry, and nothing else. */
  private static final List<String> ACCEPTANCE =
      Stream.concat(JsonBody.names(), Stream.of("apart", "newCompany", "reason")).toList();

  private final CandidateStates states;
  private final ReviewQueue queue;
  private final JsonBody json;
  private final Visitor visitor;

  CandidateApi(CandidateStates states, ReviewQueue queue, JsonBody json, Visitor visitor) {
    this.states = states;
    this.queue = queue;
    this.json = json;
    this.visitor = visitor;
  }

  @GET
  @Operation(
      summary =
          "What waits, or was decided: ?status=&article=&kind=&theme=&confidence=&limit=&cursor=")
  public Listing.Items<CandidateJson> list() {
    return states.list();
  }

  @GET
  @Path("{id:\\d{1,18}}")
  @Operation(summary = "One candidate; its entity tag is what If-Match takes")
  public Response one(@PathParam("id") long id) {
    return answer(states.one(id));
  }

  @POST
  @RateLimited("api-writes")
  @Path("{id:\\d{1,18}}/acceptance")
  @Operation(
      summary =
          "Accept a candidate; the body may carry fields written anew, which one that confirms a"
              + " fact takes only with \"apart\": true")
  public OutcomeJson accept(@PathParam("id") long id, @Nullable String body) {
    JsonNode edits = json.object(body);
    json.only(edits, ACCEPTANCE);
    Asked asked =
        new Asked(
            id,
            json.ifMatch(),
            JsonBody.fields(edits),
            edits.path("apart").asBoolean(false),
            edits.path("newCompany").asBoolean(false));
    return only(queue.accept(List.of(asked), name(), JsonBody.words(edits, "reason")));
  }

  @DELETE
  @RateLimited("api-writes")
  @Path("{id:\\d{1,18}}/acceptance")
  @Operation(summary = "Take an acceptance back: ?reason=")
  public Response takeAcceptanceBack(
      @PathParam("id") long id, @QueryParam("reason") @Nullable String reason) {
    queue.takeBack(id, CandidateStatus.ACCEPTED, json.ifMatch(), name(), reason);
    return answer(states.one(id));
  }

  @POST
  @RateLimited("api-writes")
  @Path("{id:\\d{1,18}}/rejection")
  @Operation(summary = "Reject a candidate: refusal and reason")
  public OutcomeJson reject(@PathParam("id") long id, @Nullable String body) {
    JsonNode why = json.object(body);
    return only(
        queue.reject(
            List.of(Asked.of(id, json.ifMatch())),
            refusal(why),
            JsonBody.words(why, "reason"),
            name()));
  }

  @DELETE
  @RateLimited("api-writes")
  @Path("{id:\\d{1,18}}/rejection")
  @Operation(summary = "Take a rejection back: ?reason=")
  public Response takeRejectionBack(
      @PathParam("id") long id, @QueryParam("reason") @Nullable String reason) {
    queue.takeBack(id, CandidateStatus.REJECTED, json.ifMatch(), name(), reason);
    return answer(states.one(id));
  }

  @POST
  @RateLimited("api-writes")
  @Path("acceptances")
  @Operation(summary = "Accept many: all of them or none, taken back as one")
  public OutcomesJson acceptMany(@Nullable String body) {
    JsonNode many = json.object(body);
    return OutcomesJson.of(queue.accept(asked(many), name(), JsonBody.words(many, "reason")));
  }

  @POST
  @RateLimited("api-writes")
  @Path("rejections")
  @Operation(summary = "Reject many: all of them or none, taken back as one")
  public OutcomesJson rejectMany(@Nullable String body) {
    JsonNode many = json.object(body);
    return OutcomesJson.of(
        queue.reject(asked(many), refusal(many), JsonBody.words(many, "reason"), name()));
  }

  private List<Asked> asked(JsonNode many) {
    return json.ids(many).stream().map(id -> Asked.of(id, null)).toList();
  }

  private Refusal refusal(JsonNode why) {
    return Objects.requireNonNullElse(
        json.oneOf(why, "refusal", Refusal.ofPeople()), Refusal.OTHER);
  }

  private String name() {
    return visitor.actor().name();
  }

  private static OutcomeJson only(Outcome.All all) {
    return OutcomeJson.of(all.outcomes().get(0), all.act().id());
  }

  private static Response answer(CandidateJson candidate) {
    return Response.ok(candidate)
        .header(HttpHeaders.ETAG, "\"" + candidate.version() + "\"")
        .build();
  }
}
