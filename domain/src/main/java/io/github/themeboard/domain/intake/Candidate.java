package io.github.themeboard.domain.intake;

import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.fact.Fact;
import io.github.themeboard.domain.theme.Theme;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/**
 * Something that the importer found in an article. No reader sees it before a person accepts it.
 */
@Entity
public class Candidate {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "candidate")
  @SequenceGenerator(name = "candidate", sequenceName = "candidate_seq", allocationSize = 50)
  private @Nullable Long id;

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

  /** Grows with each decision; what If-Match compares. */
  @Version private int version;

  @Enumerated(EnumType.STRING)
  private CandidateStatus status;

  /** The act that decided it. */
  private @Nullable Long actId;

  @ManyToOne(fetch = FetchType.LAZY)
  private @Nullable Fact fact;

  @ElementCollection
  @CollectionTable(name = "candidate_citation", joinColumns = @JoinColumn(name = "candidate_id"))
  @OrderColumn(name = "position")
  private List<CandidatePassage> passages = new ArrayList<>();

  @ManyToMany
  @JoinTable(
      name = "candidate_theme",
      joinColumns = @JoinColumn(name = "candidate_id"),
      inverseJoinColumns = @JoinColumn(name = "theme_id"))
  private Set<Theme> themes = new HashSet<>();

  @ManyToMany
  @JoinTable(
      name = "candidate_company",
      joinColumns = @JoinColumn(name = "candidate_id"),
      inverseJoinColumns = @JoinColumn(name = "company_id"))
  private Set<Company> companies = new HashSet<>();

  protected Candidate() {}

  /**
   * A candidate that nobody has decided on.
   *
   * @param position its order among the candidates of its article, from 0
   * @param passages where the article says it, the first one first; at least one
   * @param confidence from 0 to 100: how many of such candidates are right
   * @param certainty null for what is no fact yet: themes and companies
   * @param text what it says, in the article's words and on one line
   */
  public Candidate(
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
    this.status = CandidateStatus.PENDING;
  }

  /** Notes the themes and companies of the board that it seems to bear on. */
  public void bearsOn(Collection<Theme> onThemes, Collection<Company> onCompanies) {
    themes.addAll(onThemes);
    companies.addAll(onCompanies);
  }

  /**
   * A person says yes.
   *
   * @param act the id of the act that does it
   * @param made the fact that says it now; null for what is no fact
   * @throws IllegalStateException if it is decided already
   */
  public void accept(long act, @Nullable Fact made) {
    decide(CandidateStatus.ACCEPTED, act);
    fact = made;
  }

  /**
   * A person says no.
   *
   * @throws IllegalStateException if it is decided already
   */
  public void reject(long act) {
    decide(CandidateStatus.REJECTED, act);
  }

  private void decide(CandidateStatus as, long act) {
    if (status != CandidateStatus.PENDING) {
      throw new IllegalStateException("candidate " + id + " is " + status);
    }
    status = as;
    actId = act;
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

  /** Takes the decision back: it waits again. */
  public void reopen() {
    if (status == CandidateStatus.PENDING) {
      throw new IllegalStateException("candidate " + id + " is not decided");
    }
    status = CandidateStatus.PENDING;
    actId = null;
    fact = null;
  }

  public Long id() {
    return Objects.requireNonNull(id);
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

  public int version() {
    return version;
  }

  public CandidateStatus status() {
    return status;
  }

  /** The act that decided it; null while it waits. */
  public @Nullable Long actId() {
    return actId;
  }

  /** The fact that it became or was joined to. */
  public @Nullable Fact fact() {
    return fact;
  }

  public List<CandidatePassage> passages() {
    return List.copyOf(passages);
  }

  public Set<Theme> themes() {
    return Set.copyOf(themes);
  }

  public Set<Company> companies() {
    return Set.copyOf(companies);
  }
}
