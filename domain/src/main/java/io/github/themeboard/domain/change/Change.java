package io.github.themeboard.domain.change;

import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.writing.Draft;
import io.github.themeboard.domain.writing.DraftOf;
import io.github.themeboard.domain.writing.Field;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One fact that does not stand at both moments as it was.
 *
 * @param before as it stood at the first moment; null if it did not
 * @param after as it stands at the second moment; null if it does not
 * @param retraction of a fact that was taken away; null for the others, and for a fact that only
 *     the clocks hide
 */
public record Change(
    @Nullable PublishedFact before,
    @Nullable PublishedFact after,
    @Nullable Retraction retraction) {

  /** What became of a fact. */
  public enum Sort {
    ADDED,
    CHANGED,
    RETRACTED
  }

  public Sort sort() {
    if (before == null) {
      return Sort.ADDED;
    }
    return after == null ? Sort.RETRACTED : Sort.CHANGED;
  }

  /** As it stands; for a retracted fact as it stood. */
  public PublishedFact fact() {
    return after == null ? Objects.requireNonNull(before) : after;
  }

  /** The fields that say something else; none unless the fact was changed. */
  public List<Field> fields() {
    if (before == null || after == null) {
      return List.of();
    }
    Draft old = DraftOf.version(before.version());
    Draft now = DraftOf.version(after.version());
    return Field.of(now.kind()).stream().filter(f -> !old.all(f).equals(now.all(f))).toList();
  }

  /** Whether a changed fact cites other passages. */
  public boolean citesOthers() {
    return before != null && after != null && !passages(before).equals(passages(after));
  }

  private static List<Long> passages(PublishedFact fact) {
    return fact.version().citations().stream().map(Citation::id).sorted().toList();
  }
}
