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

/** Another name of a company, with the passage that uses it where there is one. */
@Entity
public class CompanyAlias {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Company company;

  private String name;

  /** BCP 47 tag of the name. */
  private String language;

  @ManyToOne(fetch = FetchType.LAZY)
  private @Nullable Citation citation;

  protected CompanyAlias() {}

  CompanyAlias(Company company, String name, String language, @Nullable Citation citation) {
    this.company = company;
    this.name = name;
    this.language = language;
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

  public String name() {
    return name;
  }

  public String language() {
    return language;
  }

  public @Nullable Citation citation() {
    return citation;
  }
}
