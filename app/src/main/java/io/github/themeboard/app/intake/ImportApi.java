package io.github.themeboard.app.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.themeboard.app.curation.JsonBody;
import io.github.themeboard.app.security.RateLimited;
import io.github.themeboard.app.security.Roles;
import io.github.themeboard.app.security.Visitor;
import io.github.themeboard.domain.intake.Door;
import io.github.themeboard.domain.intake.Imports;
import io.github.themeboard.domain.intake.NoSuchImport;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Imports for programs. */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CURATOR)
@Blocking
public class ImportApi {
  static final String PATH = "/api/v1/imports/";

  private final Intake intake;
  private final Imports imports;
  private final ImportStates states;
  private final ImportWorkers workers;
  private final IntakeRefusals refusals;
  private final JsonBody json;
  private final Visitor visitor;
  private final Clock clock;

  ImportApi(
      Intake intake,
      Imports imports,
      ImportStates states,
      ImportWorkers workers,
      IntakeRefusals refusals,
      JsonBody json,
      Visitor visitor,
      Clock clock) {
    this.intake = intake;
    this.imports = imports;
    this.states = states;
    this.workers = workers;
    this.refusals = refusals;
    this.json = json;
    this.visitor = visitor;
    this.clock = clock;
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RateLimited("import")
  @Operation(summary = "Import files; they are read one after the other")
  @APIResponse(
      responseCode = "202",
      description = "Taken; Location says where to look how far it is",
      content = @Content(schema = @Schema(implementation = ImportJson.class)))
  public Response files(@RestForm("files") @Nullable List<FileUpload> files) {
    return accepted(intake.files(Door.API, files));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RateLimited("import")
  @Operation(summary = "Import a text, or what stands at an address")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ImportRequest.class)))
  @APIResponse(
      responseCode = "202",
      description = "Taken; Location says where to look how far it is",
      content = @Content(schema = @Schema(implementation = ImportJson.class)))
  public Response one(@Nullable String body) {
    JsonNode sent = json.object(body);
    json.only(sent, ImportRequest.NAMES);
    ImportRequest request = ImportRequest.of(sent);
    if ((request.url() == null) == (request.text() == null)) {
      throw refusals.noImport();
    }
    var published = GivenDay.of(request.published(), refusals);
    return accepted(
        request.url() != null
            ? intake.address(Door.API, request.url(), request.title(), published)
            : intake.text(Door.API, request.text(), request.title(), published));
  }

  @GET
  @Path("{id:\\d{1,18}}")
  @Operation(summary = "How far an import is")
  public ImportJson state(@PathParam("id") long id) {
    return states.json(id);
  }

  @DELETE
  @Path("{id:\\d{1,18}}")
  @Operation(summary = "Cancel what of an import was not begun")
  public ImportJson cancel(@PathParam("id") long id) {
    try {
      imports.cancel(id, visitor.actor().name(), clock.instant());
    } catch (NoSuchImport e) {
      throw refusals.unknown();
    }
    return states.json(id);
  }

  @POST
  @Path("{id:\\d{1,18}}/retries")
  @Operation(summary = "Try again what failed and can still be read")
  public Response retry(@PathParam("id") long id) {
    try {
      imports.retry(id, null);
    } catch (NoSuchImport e) {
      throw refusals.unknown();
    }
    workers.wake();
    return accepted(id);
  }

  private Response accepted(long id) {
    return Response.accepted(states.json(id)).header(HttpHeaders.LOCATION, PATH + id).build();
  }
}
