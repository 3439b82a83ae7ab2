package io.github.themeboard.app.log;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.forecast.Outcome;
import io.github.themeboard.domain.wording.Token;
import io.github.themeboard.domain.wording.Wording;
import jakarta.enterprise.context.RequestScoped;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Values of the register in words. */
@RequestScoped
class RegisterValues {
  private final Page page;

  RegisterValues(Page page) {
    this.page = page;
  }

  /** A value as people read it; null for nothing. */
  @Nullable String of(RegisterField field, JsonNode value) {
    if (value.isMissingNode() || value.isNull() || value.isArray() && value.isEmpty()) {
      return null;
    }
    return switch (field) {
      case ARTICLES, QUOTATIONS -> words().value_count(value.size());
      case STAYS -> words().value_yes();
      case STATE -> state(value.asText());
      case OUTCOME -> outcome(value.asText());
      case EVIDENCE -> evidence(value);
      default -> value.isArray() ? list(value) : value.asText();
    };
  }

  private String evidence(JsonNode shown) {
    String name = shown.path("name").asText();
    return shown.hasNonNull("citation")
        ? words().passage(name, shown.path("citation").asLong())
        : words().no_passage(name);
  }

  private String list(JsonNode values) {
    return StreamSupport.stream(values.spliterator(), false)
        .map(this::item)
        .collect(Collectors.joining("; "));
  }

  /** A name, a term, a listing or a stage. */
  private String item(JsonNode item) {
    String plain = item.isObject() ? named(item) : item.asText();
    boolean known = item.has("added") && !item.path("added").asBoolean();
    return known ? words().value_shown(plain) : plain;
  }

  private String named(JsonNode item) {
    if (item.has("symbol")) {
      return item.path("mic").asText() + ":" + item.path("symbol").asText();
    }
    if (item.has("term")) {
      return item.path("term").asText();
    }
    if (item.has("nameEn") || item.has("nameZh")) {
      return new Wording(text(item.path("nameEn")), text(item.path("nameZh"))).in(page.locale());
    }
    return item.path("name").asText(item.toString());
  }

  private String state(String token) {
    return Token.parse(Company.State.class, token)
        .map(state -> page.messages().company_state(state))
        .orElse(token);
  }

  private String outcome(String token) {
    return Token.parse(Outcome.class, token).map(words()::value_outcome).orElse(token);
  }

  static @Nullable String text(JsonNode node) {
    return node.isTextual() ? node.asText() : null;
  }

  private LogMessages words() {
    return page.messages(LogMessages.class);
  }
}
