package io.github.themeboard.domain.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Proposals as JSON. Each carries the number of its form, so that a later release can tell how an
 * older one wrote it; what a later release added is ignored.
 */
final class ProposalJson {
  private static final int FORM = 1;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          // Trailing zeros say how a number was rounded.
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .defaultPropertyInclusion(
              JsonInclude.Value.empty().withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private ProposalJson() {}

  static String write(Proposal proposal) {
    ObjectNode json = MAPPER.valueToTree(proposal);
    try {
      return MAPPER.writeValueAsString(json.put("form", FORM));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Proposal read(CandidateKind kind, String json) {
    try {
      return MAPPER.readValue(json, kind.proposal());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a " + kind + " is not written so: " + json, e);
    }
  }
}
