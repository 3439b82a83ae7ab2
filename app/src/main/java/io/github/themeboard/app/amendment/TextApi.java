package io.github.themeboard.app.amendment;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.themeboard.app.curation.JsonBody;
import io.github.themeboard.app.intake.GivenText;
import io.github.themeboard.app.security.RateLimited;
import io.github.themeboard.app.security.Roles;
import io.github.themeboard.app.security.Visitor;
import io.github.themeboard.domain.amendment.TextReplacement;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The text of an article for programs. */
@Path("/api/v1/articles/{id:\\d{1,18}}/text")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CURATOR)
@RateLimited("api-writes")
@Blocking
public class TextApi {
  private final TextReplacement texts;
  private final GivenText given;
  private final JsonBody json;
  private final Visitor visitor;

  TextApi(TextReplacement texts, GivenText given, JsonBody json, Visitor visitor) {
    this.texts = texts;
    this.given = given;
    this.json = json;
    this.visitor = visitor;
  }

  /**
   * What a replacement does.
   *
   * @param act the act that did it; null for a preview
   * @param stay citations that keep their passage
   * @param orphaned citations that lost it
   * @param lost the words of those
   * @param back orphans that have their passage again
   * @param stale candidates that are rejected because the new text does not say them
   */
  @Schema(name = "TextReplacement")
  record OutcomeJson(
      @Nullable Long act, int stay, int orphaned, List<String> lost, int back, int stale) {
    static OutcomeJson of(@Nullable Long act, TextReplacement.Outlook outlook) {
      return new OutcomeJson(
          act,
          outlook.stay(),
          outlook.lost().size(),
          outlook.lost(),
          outlook.back(),
          outlook.stale());
    }
  }

  @PUT
  @Operation(
      summary =
          "Replace the text: {\"text\", \"reason\"}; fits are kept, the rest orphaned. If-Match"
              + " takes the entity tag of a preview: another text meanwhile is 412")
  public Response replace(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tag,
      @Nullable String body) {
    JsonNode sent = json.object(body);
    TextReplacement.Replaced replaced =
        texts.replace(
            id, text(sent), seen(tag), visitor.actor().name(), JsonBody.words(sent, "reason"));
    return answer(id, OutcomeJson.of(replaced.act().id(), replaced.outlook()));
  }

  @POST
  @Path("previews")
  @Operation(summary = "What replacing the text would do; changes nothing")
  public Response preview(@PathParam("id") long id, @Nullable String body) {
    return answer(id, OutcomeJson.of(null, texts.preview(id, text(json.object(body)))));
  }

  /** With the entity tag of the text that the article has. */
  private Response answer(long id, OutcomeJson outcome) {
    return Response.ok(outcome).header(HttpHeaders.ETAG, "\"" + texts.state(id) + "\"").build();
  }

  private static @Nullable String seen(@Nullable String tag) {
    return tag == null || tag.strip().equals("*") ? null : tag.strip().replaceAll("^\"|\"$", "");
  }

  private String text(JsonNode sent) {
    return given.typed(Objects.requireNonNullElse(JsonBody.words(sent, "text"), ""));
  }
}
