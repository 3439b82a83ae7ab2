package io.github.themeboard.domain.amendment;

import io.github.themeboard.domain.article.Citation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Where a citation stood before an act. One statement writes those of an article. */
@Entity
@Immutable
class CitationPlace {
  @Id private long id;
  private long actId;

  @ManyToOne(fetch = FetchType.LAZY)
  private Citation citation;

  @Column(name = "start_at")
  private int start;

  @Column(name = "end_at")
  private int end;

  private String prefix;
  private String suffix;
  private int occurrence;
  private @Nullable Instant orphanedAt;

  protected CitationPlace() {}

  Citation citation() {
    return citation;
  }

  /** Puts the citation there again. */
  void restore() {
    citation.place(start, end, prefix, suffix, occurrence, orphanedAt);
  }
}
