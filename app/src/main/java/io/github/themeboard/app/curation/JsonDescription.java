package io.github.themeboard.app.curation;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;

/**
 * What the description of the API says of bodies that are read as text: each is a JSON object,
 * which {@link JsonBody} reads itself so that a wrong one is refused in words.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class JsonDescription implements OASFilter {
  @Override
  public RequestBody filterRequestBody(RequestBody body) {
    var content = body.getContent();
    boolean described =
        content != null
            && (content.hasMediaType(MediaType.MULTIPART_FORM_DATA)
                || content.hasMediaType(MediaType.APPLICATION_FORM_URLENCODED)
                || content.getMediaTypes().values().stream().anyMatch(JsonDescription::known));
    return described
        ? body
        : body.content(
            OASFactory.createContent()
                .addMediaType(
                    MediaType.APPLICATION_JSON,
                    OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().addType(Schema.SchemaType.OBJECT))));
  }

  private static boolean known(org.eclipse.microprofile.openapi.models.media.MediaType type) {
    return type.getSchema() != null && type.getSchema().getRef() != null;
  }
}
