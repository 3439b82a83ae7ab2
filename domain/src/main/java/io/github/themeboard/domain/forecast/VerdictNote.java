package io.github.themeboard.domain.forecast;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.RegisterChange;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A verdict as the log of changes writes it. */
final class VerdictNote {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String ID = "id";

  private VerdictNote() {}

  /** What an act made of the verdict on a forecast; null for none. */
  static RegisterChange change(
      Act act, long factId, @Nullable Verdict before, @Nullable Verdict after) {
    return new RegisterChange(
        act, RegisterChange.Subject.VERDICT, factId, write(before), write(after));
  }

  private static @Nullable String write(@Nullable Verdict verdict) {
    if (verdict == null) {
      return null;
    }
    ObjectNode json =
        MAPPER
            .createObjectNode()
            .put(ID, verdict.id())
            .put("outcome", verdict.outcome().token())
            .put("why", verdict.reason())
            .put("version", verdict.version())
            .put("proof", verdict.proofId());
    verdict.citations().forEach(c -> json.withArray("passages").add(c.passage().quote()));
    return json.toString();
  }

  /** The verdict's row, or null for none. */
  static @Nullable Long id(@Nullable String noted) {
    return noted == null ? null : read(noted).path(ID).asLong();
  }

  /** Whether a verdict says what was noted, in whichever row. */
  static boolean says(@Nullable Verdict verdict, @Nullable String noted) {
    return Objects.equals(withoutId(write(verdict)), withoutId(noted));
  }

  private static @Nullable JsonNode withoutId(@Nullable String noted) {
    return noted == null ? null : read(noted).without(ID);
  }

  private static ObjectNode read(String noted) {
    try {
      return (ObjectNode) MAPPER.readTree(noted);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a verdict was noted as no JSON: " + noted, e);
    }
  }
}
