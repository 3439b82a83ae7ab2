package io.github.themeboard.domain.fact;

import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.theme.Theme;
import io.github.themeboard.domain.wording.Wording;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/**
 * One wording of a fact, from the moment the board knew it to the moment it was replaced or
 * retracted. A version is written once; an edit writes the next one. Each kind of fact is a
 * subclass in the package of that kind.
 */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind")
public abstract class FactVersion {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Fact fact;

  private int version;

  @Enumerated(EnumType.STRING)
  private Certainty certainty;

  @Embedded
  @EmbeddedColumnNaming("text_%s")
  private Wording text;

  private @Nullable Instant knownFrom;
  private @Nullable Instant knownTo;

  @ManyToMany
  @JoinTable(
      name = "fact_theme",
      joinColumns = @JoinColumn(name = "version_id"),
      inverseJoinColumns = @JoinColumn(name = "theme_id"))
  private Set<Theme> themes = new HashSet<>();

  @ManyToMany
  @JoinTable(
      name = "fact_company",
      joinColumns = @JoinColumn(name = "version_id"),
      inverseJoinColumns = @JoinColumn(name = "company_id"))
  private Set<Company> companies = new HashSet<>();

  @ManyToMany
  @JoinTable(
      name = "fact_citation",
      joinColumns = @JoinColumn(name = "version_id"),
      inverseJoinColumns = @JoinColumn(name = "citation_id"))
  @OrderColumn(name = "position")
  private List<Citation> citations = new ArrayList<>();

  protected FactVersion() {}

  /**
   * A version that is not published yet.
   *
   * @throws UncitedFact if no passage supports it that its article still has, unless it is carried
   *     over from a version that stands
   */
  protected FactVersion(Statement statement) {
    if (!statement.carried() && statement.citations().stream().allMatch(Citation::orphaned)) {
      throw new UncitedFact(statement.text().any());
    }
    this.text = statement.text();
    this.certainty = statement.certainty();
    this.themes = new HashSet<>(statement.themes());
    this.companies = new HashSet<>(statement.companies());
    this.citations = new ArrayList<>(statement.citations());
  }

  /** What kind of fact this is a version of. */
  public abstract FactKind kind();

  /**
   * What else this kind of fact says, with another statement: a version that is not published yet.
   *
   * @throws UncitedFact if no passage supports the statement
   */
  public abstract FactVersion restated(Statement statement);

  /** What it says whatever its kind. */
  public Statement statement() {
    return new Statement(text, certainty, themes, companies, citations);
  }

  void begin(Fact ofFact, int number, Instant at) {
    if (knownFrom != null) {
      throw new IllegalStateException("a version is published once");
    }
    this.fact = ofFact;
    this.version = number;
    this.knownFrom = at;
  }

  void end(Instant at) {
    if (!current()) {
      throw new IllegalStateException("version " + version + " was ended before");
    }
    this.knownTo = at;
  }

  /** Whether the board stands by this version now. */
  public boolean current() {
    return knownFrom != null && knownTo == null;
  }

  public Long id() {
    return id;
  }

  public Fact fact() {
    return fact;
  }

  /** From 1. */
  public int version() {
    return version;
  }

  public Wording text() {
    return text;
  }

  public Certainty certainty() {
    return certainty;
  }

  public @Nullable Instant knownFrom() {
    return knownFrom;
  }

  public @Nullable Instant knownTo() {
    return knownTo;
  }

  public Set<Theme> themes() {
    return Set.copyOf(themes);
  }

  public Set<Company> companies() {
    return Set.copyOf(companies);
  }

  /** The passages that say it, the most telling first. */
  public List<Citation> citations() {
    return List.copyOf(citations);
  }
}
