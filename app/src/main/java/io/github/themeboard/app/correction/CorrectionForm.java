package io.github.themeboard.app.correction;

import io.github.themeboard.app.curation.DraftForm;
import io.github.themeboard.app.curation.DraftMessages;
import io.github.themeboard.app.curation.RefusedMessages;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.page.RowId;
import io.github.themeboard.domain.article.NoSuchPassage;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.fact.UncitedFact;
import io.github.themeboard.domain.wording.Token;
import io.github.themeboard.domain.writing.DraftFault;
import io.github.themeboard.domain.writing.Field;
import io.github.themeboard.domain.writing.Marked;
import io.github.themeboard.domain.writing.MissingReason;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a form in which a fact is written says, right or wrong. */
record CorrectionForm(MultivaluedMap<String, String> form) {

  @Nullable FactKind kind() {
    return Token.parse(FactKind.class, text("kind")).orElse(null);
  }

  Map<Field, List<String>> fields(FactKind kind) {
    return DraftForm.read(kind, form);
  }

  /** The article of the passage. */
  @Nullable Long article() {
    return RowId.read(text("article"));
  }

  @Nullable Integer start() {
    return number("start");
  }

  @Nullable Integer end() {
    return number("end");
  }

  String quote() {
    return text("quote");
  }

  /** Which of the quote's words, from 1. */
  int occurrence() {
    Integer written = number("occurrence");
    return written == null || written < 1 ? 1 : written;
  }

  String reason() {
    return text("reason");
  }

  /** The version that the curator saw; 0 if the form does not say, which is none. */
  int version() {
    Integer written = number("version");
    return written == null ? 0 : written;
  }

  /** The citations that stay. */
  Set<Long> kept() {
    return form.getOrDefault("keep", List.of()).stream()
        .map(RowId::read)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** The passage that is added, if one is. */
  List<Marked> marked() {
    Long article = article();
    Integer start = start();
    Integer end = end();
    if (article == null || quote().isEmpty() && (start == null || end == null)) {
      return List.of();
    }
    return quote().isEmpty() && start != null && end != null
        ? List.of(Marked.at(article, start, end))
        : List.of(Marked.words(article, quote(), occurrence()));
  }

  private @Nullable Integer number(String name) {
    return text(name).matches("\\d{1,9}") ? Integer.valueOf(text(name)) : null;
  }

  /** A field as it was written, without space around it; empty if it is missing. */
  String text(String name) {
    return Objects.requireNonNullElse(form.getFirst(name), "").strip();
  }

  /** Why the form was not done, in words. */
  static @Nullable String alert(@Nullable RuntimeException refusal, Page page) {
    RefusedMessages words = page.messages(RefusedMessages.class);
    if (refusal instanceof UncitedFact) {
      return words.uncited();
    } else if (refusal instanceof NoSuchPassage) {
      return words.no_passage();
    } else if (refusal instanceof MissingReason) {
      return words.no_reason();
    } else if (refusal instanceof DraftFault fault) {
      DraftMessages draft = page.messages(DraftMessages.class);
      return draft.field(fault.field()) + ": " + draft.problem(fault.problem());
    }
    return null;
  }
}
