package io.github.themeboard.app.review;

import io.github.themeboard.app.curation.DraftForm;
import io.github.themeboard.domain.intake.Candidate;
import io.github.themeboard.domain.intake.CandidateStatus;
import io.github.themeboard.domain.review.Asked;
import io.github.themeboard.domain.review.NoSuchCandidate;
import io.github.themeboard.domain.review.Proposed;
import io.github.themeboard.domain.review.QueueRepository;
import io.github.themeboard.domain.review.Refusal;
import io.github.themeboard.domain.wording.Token;
import io.github.themeboard.domain.writing.Draft;
import io.github.themeboard.domain.writing.DraftFault;
import io.github.themeboard.domain.writing.Field;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the form of a candidate says. */
@ApplicationScoped
class ReviewForm {
  private static final String INSTEAD = "instead";
  private static final String APART = "apart";

  private final QueueRepository queue;

  ReviewForm(QueueRepository queue) {
    this.queue = queue;
  }

  /**
   * The candidate with what the curator wrote.
   *
   * @throws NoSuchCandidate if there is none
   */
  @Transactional
  Asked asked(long id, MultivaluedMap<String, String> form) {
    Draft draft = draft(id);
    Map<Field, List<String>> edits = new EnumMap<>(Field.class);
    if (draft != null && form.containsKey("edited")) {
      edits.putAll(DraftForm.read(draft.kind(), form));
    }
    String whose = form.getFirst("whose");
    if (whose != null) {
      edits.put(Field.COMPANIES, List.of(whose));
    }
    return new Asked(
        id,
        form.containsKey(INSTEAD) ? null : version(form),
        edits,
        form.containsKey(APART),
        form.containsKey("anew"));
  }

  /**
   * What the curator wrote and cannot stand; null where there is nothing to write.
   *
   * @param fault null where no field is wrong
   */
  @Transactional
  ReviewPages.@Nullable Rewritten rewritten(
      long id, MultivaluedMap<String, String> form, @Nullable DraftFault fault) {
    Draft draft = draft(id);
    return draft == null
        ? null
        : new ReviewPages.Rewritten(
            draft.edited(asked(id, form).edits()), fault, form.containsKey(APART), false);
  }

  /** What the curator wrote and a confirmation would lose. */
  @Transactional
  ReviewPages.@Nullable Rewritten confirming(long id, MultivaluedMap<String, String> form) {
    ReviewPages.Rewritten written = rewritten(id, form, null);
    return written == null ? null : written.confirming();
  }

  /** What the curator wrote; null where the form has no fields. */
  ReviewPages.@Nullable Rewritten written(long id, MultivaluedMap<String, String> form) {
    return form.containsKey("edited") ? rewritten(id, form, null) : null;
  }

  /** The decision in whose place the curator wants this one; empty if the candidate waits. */
  Optional<CandidateStatus> instead(MultivaluedMap<String, String> form) {
    return Token.parse(
        CandidateStatus.class, Objects.requireNonNullElse(form.getFirst(INSTEAD), ""));
  }

  private @Nullable Draft draft(long id) {
    Candidate candidate =
        queue.byId(List.of(id)).stream().findFirst().orElseThrow(() -> new NoSuchCandidate(id));
    return Proposed.draft(candidate, queue.themesOf(candidate.article().id()));
  }

  /** The version that the curator saw; null if the form does not say. */
  static @Nullable Integer version(MultivaluedMap<String, String> form) {
    String written = form.getFirst("version");
    return written != null && written.matches("\\d{1,9}") ? Integer.valueOf(written) : null;
  }

  static Refusal refusal(@Nullable String written) {
    return Token.parse(Refusal.class, written == null ? "" : written)
        .filter(Refusal.ofPeople()::contains)
        .orElse(Refusal.OTHER);
  }
}
