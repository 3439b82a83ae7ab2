package io.github.themeboard.app.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An import as programs see it.
 *
 * @param status queued, running, done, failed or cancelled
 * @param done items with which the server is through
 */
@Schema(name = "Import")
record ImportJson(long id, String status, long done, long total, List<Item> items) {

  /**
   * One text of it.
   *
   * @param articleId the article that it became; null if it became none
   * @param duplicateOf the article that has the same text
   * @param fresh candidates that nothing on the board says
   * @param held what was found and is not proposed
   * @param error why it failed, in the asker's language
   */
  @Schema(name = "ImportItem")
  record Item(
      String name,
      String status,
      @Nullable Long articleId,
      @Nullable Long duplicateOf,
      @JsonProperty("new") int fresh,
      int confirms,
      int conflicts,
      int held,
      @Nullable String error) {}
}
