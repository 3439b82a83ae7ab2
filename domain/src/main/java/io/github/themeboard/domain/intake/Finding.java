package io.github.themeboard.domain.intake;

import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.fact.Fact;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/**
 * What the importer found in an article: where it stands, what it says, and what the board said to
 * it then. Nothing of it changes but the positions, with the text that they count in.
 */
@MappedSuperclass
public abstract class Finding {
  @ManyToOne(fetch = FetchType.LAZY)
  private Article article;

  private int position;

  @Enumerated(EnumType.STRING)
  private CandidateKind kind;

  @Enumerated(EnumType.STRING)
  private Novelty novelty;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "of_fact_id")
  private @Nullable Fact of;

  private @Nullable String ofSlug;
  private String because;
  private short confidence;

  @Enumerated(EnumType.STRING)
  private @Nullable Certainty certainty;

  private String text;

  @Column(name = "start_at")
  private int start;

  @Column(name = "end_at")
  private int end;

  @ColumnTransformer(write = "cast(? as jsonb)")
  private String detail;

  @ElementCollection
  @CollectionTable(name = "candidate_citation", joinColumns = @JoinColumn(name = "candidate_id"))
  @OrderColumn(name = "position")
  private List<CandidatePassage> passages = new ArrayList<>();

  protected Finding() {}

  Finding(
      Article article,
      int position,
      List<CandidatePassage> passages,
      Proposal proposal,
      String text,
      @Nullable Certainty certainty,
      int confidence,
      Judgement judgement) {
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("a candidate stands on a passage at least");
    }
    this.article = article;
    this.position = position;
    this.passages = new ArrayList<>(passages);
    this.start = passages.get(0).start();
    this.end = passages.get(0).end();
    this.kind = CandidateKind.of(proposal);
    this.detail = ProposalJson.write(proposal);
    this.text = text;
    this.certainty = certainty;
    this.confidence = (short) confidence;
    this.novelty = judgement.novelty();
    this.of = judgement.fact();
    this.ofSlug = judgement.slug();
    this.because = judgement.because();
  }

  /**
   * Stands at other positions of a corrected text.
   *
   * @param now at least one passage
   */
  public void move(List<CandidatePassage> now) {
    passages.clear();
    passages.addAll(now);
    start = now.get(0).start();
    end = now.get(0).end();
  }

  public Article article() {
    return article;
  }

  /** Its order among the candidates of its article, from 0. */
  public int position() {
    return position;
  }

  public CandidateKind kind() {
    return kind;
  }

  public Novelty novelty() {
    return novelty;
  }

  /** The fact that it confirms or contradicts. */
  public @Nullable Fact of() {
    return of;
  }

  /** The theme, company or stage that it is of, where that is no fact. */
  public @Nullable String ofSlug() {
    return ofSlug;
  }

  /** Why it is new, confirms or conflicts: one sentence in English. */
  public String because() {
    return because;
  }

  /** From 0 to 100. */
  public int confidence() {
    return confidence;
  }

  public @Nullable Certainty certainty() {
    return certainty;
  }

  /** What it says, in the article's words. */
  public String text() {
    return text;
  }

  /** First code point of its first passage. */
  public int start() {
    return start;
  }

  /** One past the last code point of its first passage. */
  public int end() {
    return end;
  }

  public Proposal proposal() {
    return ProposalJson.read(kind, detail);
  }

  public List<CandidatePassage> passages() {
    return List.copyOf(passages);
  }
}
