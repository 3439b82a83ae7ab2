package io.github.themeboard.app.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.themeboard.app.curation.JsonBody;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a program wants imported: an address or a text.
 *
 * @param url of a page, text or PDF; http or https
 * @param text the text itself
 * @param title what it is called; without it, what the text says
 * @param published YYYY-MM-DD; without it, what the text says
 */
@Schema(name = "ImportRequest")
record ImportRequest(
    @Nullable String url,
    @Nullable String text,
    @Nullable String title,
    @Nullable String published) {
  static final List<String> NAMES = List.of("url", "text", "title", "published");

  static ImportRequest of(JsonNode json) {
    return new ImportRequest(
        JsonBody.words(json, "url"),
        JsonBody.words(json, "text"),
        JsonBody.words(json, "title"),
        JsonBody.words(json, "published"));
  }
}
