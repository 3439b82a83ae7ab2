package io.github.themeboard.app.forecast;

import io.github.themeboard.app.page.RowId;
import io.github.themeboard.domain.forecast.Outcome;
import io.github.themeboard.domain.forecast.Ruling;
import io.github.themeboard.domain.wording.Token;
import io.github.themeboard.domain.writing.Marked;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the form of a verdict says, right or wrong. */
record VerdictForm(MultivaluedMap<String, String> form) {

  /** What a curator says became of the forecast. */
  Ruling ruling() {
    return new Ruling(version(), outcome(), marked(), RowId.read(text("proof")), text("reason"));
  }

  /** The verdict that the curator saw; 0 for none. */
  long seen() {
    return RowId.read(text("seen"), 0);
  }

  @Nullable Outcome outcome() {
    return Token.parse(Outcome.class, text("outcome")).orElse(null);
  }

  /** The version that the curator saw; 0 if the form does not say, which is none. */
  private int version() {
    Integer written = number("version");
    return written == null ? 0 : written;
  }

  /** The passage, if one is named: by its words, else by its position. */
  private List<Marked> marked() {
    Long article = RowId.read(text("article"));
    Integer start = number("start");
    Integer end = number("end");
    Integer occurrence = number("occurrence");
    if (article == null) {
      return List.of();
    } else if (!text("quote").isEmpty()) {
      int which = occurrence == null || occurrence < 1 ? 1 : occurrence;
      return List.of(Marked.words(article, text("quote"), which));
    }
    return start == null || end == null ? List.of() : List.of(Marked.at(article, start, end));
  }

  private @Nullable Integer number(String name) {
    return text(name).matches("\\d{1,9}") ? Integer.valueOf(text(name)) : null;
  }

  /** A field as it is written. */
  String text(String name) {
    return Objects.requireNonNullElse(form.getFirst(name), "").strip();
  }
}
