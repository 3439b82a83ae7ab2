package io.github.themeboard.domain.company;

import io.github.themeboard.domain.article.Citation;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A company's shares on one exchange. */
@Entity
public class Listing {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Company company;

  /** Market identifier code, ISO 10383. */
  private String mic;

  /** Text, never a number: 09888 keeps its zero. */
  private String symbol;

  @ManyToOne(fetch = FetchType.LAZY)
  private @Nullable Citation citation;

  protected Listing() {}

  Listing(Company company, String mic, String symbol, @Nullable Citation citation) {
    this.company = company;
    this.mic = mic;
    this.symbol = symbol;
    this.citation = citation;
  }

  public long id() {
    return Objects.requireNonNull(id);
  }

  /** Notes the passage that shows it; the first one stays. */
  boolean shownBy(Citation evidence) {
    if (citation != null) {
      return false;
    }
    citation = evidence;
    return true;
  }

  public String mic() {
    return mic;
  }

  public String symbol() {
    return symbol;
  }

  /** The passage that prints it, or null for one from the register. */
  public @Nullable Citation citation() {
    return citation;
  }
}
