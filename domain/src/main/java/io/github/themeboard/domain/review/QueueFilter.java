package io.github.themeboard.domain.review;

import io.github.themeboard.domain.intake.CandidateKind;
import io.github.themeboard.domain.intake.CandidateStatus;
import jakarta.persistence.Query;
import org.jspecify.annotations.Nullable;

/**
 * Which candidates somebody wants to see; null does not narrow.
 *
 * @param theme slug
 * @param confidence the least, from 0 to 100
 */
public record QueueFilter(
    CandidateStatus status,
    @Nullable CandidateKind kind,
    @Nullable String theme,
    int confidence,
    @Nullable Long article) {

  /** Everything that waits. */
  public static final QueueFilter PENDING =
      new QueueFilter(CandidateStatus.PENDING, null, null, 0, null);

  /** Whether all that waits passes. */
  boolean open() {
    return status == CandidateStatus.PENDING
        && kind == null
        && theme == null
        && confidence <= 0
        && article == null;
  }

  /** The conditions on a candidate {@code c}, in the query language's terms. */
  String conditions() {
    return "c.status = :status"
        + (kind == null ? "" : " and c.kind = :kind")
        + (confidence <= 0 ? "" : " and c.confidence >= :confidence")
        + (article == null ? "" : " and c.article.id = :article")
        + (theme == null ? "" : " and exists (select 1 from c.themes t where t.slug = :theme)");
  }

  <Q extends Query> Q bind(Q query) {
    query.setParameter("status", status);
    if (kind != null) {
      query.setParameter("kind", kind);
    }
    if (confidence > 0) {
      query.setParameter("confidence", (short) confidence);
    }
    if (article != null) {
      query.setParameter("article", article);
    }
    if (theme != null) {
      query.setParameter("theme", theme);
    }
    return query;
  }
}
