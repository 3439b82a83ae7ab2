package io.github.themeboard.domain.review;

import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.intake.Candidate;
import io.github.themeboard.domain.writing.Draft;
import io.github.themeboard.domain.writing.DraftOf;
import io.github.themeboard.domain.writing.Field;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody wrote and a confirmation would lose: it only adds its passage to a fact. */
final class LostEdits {
  private LostEdits() {}

  /**
   * Refuses to lose anything. What was written as it was proposed is no edit, because a form sends
   * all its fields; and what the fact says already need not be written to it.
   *
   * @param edits the fields that were sent
   * @param written the candidate with them
   * @param articleThemes what people said that its article is about; the actor may have seen the
   *     candidate before they did
   * @param known the fact that it confirms
   * @throws ConfirmationEdited if something would be lost
   */
  static void refuse(
      Candidate candidate,
      Collection<Field> edits,
      Draft written,
      Collection<String> articleThemes,
      FactVersion known) {
    if (edits.isEmpty()) {
      return;
    }
    List<Draft> kept =
        Stream.concat(
                Stream.<Collection<String>>of(articleThemes, List.of())
                    .flatMap(themes -> Stream.ofNullable(Proposed.draft(candidate, themes))),
                Stream.of(DraftOf.version(known)))
            .toList();
    if (edits.stream().anyMatch(f -> kept.stream().noneMatch(draft -> same(f, written, draft)))) {
      throw new ConfirmationEdited(candidate.id(), known.fact().id());
    }
  }

  private static boolean same(Field field, Draft one, Draft other) {
    return values(field, one).equals(values(field, other));
  }

  /** Slugs have no order, and browsers break lines in their own way. */
  private static Set<String> values(Field field, Draft draft) {
    return draft.all(field).stream()
        .map(value -> value.replaceAll("\\s+", " "))
        .collect(Collectors.toSet());
  }
}
