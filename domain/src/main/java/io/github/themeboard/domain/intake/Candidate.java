package io.github.themeboard.domain.intake;

import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.fact.Fact;
import io.github.themeboard.domain.theme.Theme;
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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that the importer found in an article, to be decided on. No reader sees it before a
 * person accepts it.
 */
@Entity
public class Candidate extends Finding {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "candidate")
  @SequenceGenerator(name = "candidate", sequenceName = "candidate_seq", allocationSize = 50)
  private @Nullable Long id;

  /** Grows with each decision; what If-Match compares. */
  @Version private int version;

  @Enumerated(EnumType.STRING)
  private CandidateStatus status;

  /** The act that decided it. */
  private @Nullable Long actId;

  @ManyToOne(fetch = FetchType.LAZY)
  private @Nullable Fact fact;

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
    super(article, position, passages, proposal, text, certainty, confidence, judgement);
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

  public Set<Theme> themes() {
    return Set.copyOf(themes);
  }

  public Set<Company> companies() {
    return Set.copyOf(companies);
  }
}
