package io.github.themeboard.domain.company;

import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.publication.Clocks;
import io.github.themeboard.domain.wording.Token;
import io.github.themeboard.domain.wording.Wording;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** An issuer or a private company: one company, many names, zero or more listings. */
@Entity
public class Company {

  /** How far a company has come to a public market. */
  public enum State implements Token {
    LISTED,
    FILED,
    PRIVATE
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private String slug;

  @Embedded
  @EmbeddedColumnNaming("name_%s")
  private Wording name;

  @Enumerated(EnumType.STRING)
  private State state;

  private Instant createdAt;
  private @Nullable Instant removedAt;

  @OneToMany(mappedBy = "company", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private Set<Listing> listings = new LinkedHashSet<>();

  @OneToMany(mappedBy = "company", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private Set<CompanyAlias> aliases = new LinkedHashSet<>();

  protected Company() {}

  public Company(String slug, Wording name, State state, Instant at) {
    this.slug = slug;
    this.name = name;
    this.state = state;
    this.createdAt = at;
  }

  /** Whether readers no longer see it: what made it was taken back. */
  public boolean removed() {
    return removedAt != null;
  }

  /** It is in the register again. */
  public void comeBack() {
    removedAt = null;
  }

  /** Whether it was in the register by the known-at clock. */
  public boolean shownAt(Clocks clocks) {
    Instant removed = removedAt;
    Instant known = clocks.knownAt();
    return removed == null || known != null && known.isBefore(removed);
  }

  /** Adds a listing; the evidence is the passage that prints it, if one does. */
  public void list(String mic, String symbol, @Nullable Citation evidence) {
    listings.add(new Listing(this, mic, symbol, evidence));
  }

  /** Adds another name that sources use for the company. */
  public void alsoKnownAs(String otherName, String language, @Nullable Citation evidence) {
    aliases.add(new CompanyAlias(this, otherName, language, evidence));
  }

  /**
   * A passage uses a name of the company. A name that the board did not have becomes another name.
   *
   * @param language BCP 47 tag
   * @return what that changed
   */
  public Change named(String printed, String language, Citation evidence) {
    for (CompanyAlias alias : aliases) {
      if (alias.name().equals(printed)) {
        return alias.shownBy(evidence) ? Change.SHOWN : Change.NONE;
      }
    }
    if (printed.equals(name.en()) || printed.equals(name.zh())) {
      return Change.NONE;
    }
    alsoKnownAs(printed, language, evidence);
    return Change.ADDED;
  }

  /** A passage prints a listing of the company; one that the board did not have is added. */
  public Change listed(String mic, String symbol, Citation evidence) {
    for (Listing listing : listings) {
      if (listing.mic().equals(mic) && listing.symbol().equals(symbol)) {
        return listing.shownBy(evidence) ? Change.SHOWN : Change.NONE;
      }
    }
    list(mic, symbol, evidence);
    return Change.ADDED;
  }

  /** What a passage did to a name or a listing. */
  public enum Change {
    /** It was known and shown before. */
    NONE,
    /** It was known; now a passage shows it. */
    SHOWN,
    /** It is known from now on. */
    ADDED
  }

  public Long id() {
    return id;
  }

  public String slug() {
    return slug;
  }

  public Wording name() {
    return name;
  }

  public State state() {
    return state;
  }

  public List<Listing> listings() {
    return new ArrayList<>(listings);
  }

  public List<CompanyAlias> aliases() {
    return new ArrayList<>(aliases);
  }
}
