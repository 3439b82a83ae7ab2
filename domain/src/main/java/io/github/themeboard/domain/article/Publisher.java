package io.github.themeboard.domain.article;

import io.github.themeboard.domain.wording.Wording;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** The site that published an article; the house whose view it reports may be another. */
@Entity
public class Publisher {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private String slug;

  @Embedded
  @EmbeddedColumnNaming("name_%s")
  private Wording name;

  private @Nullable String url;

  /** Code points of an imported article that the public may see around its citations; null: all. */
  private @Nullable Integer excerptLimit;

  protected Publisher() {}

  public Publisher(String slug, Wording name, @Nullable String url) {
    this.slug = slug;
    this.name = name;
    this.url = url;
  }

  public @Nullable Long id() {
    return id;
  }

  public String slug() {
    return slug;
  }

  public Wording name() {
    return name;
  }

  public @Nullable String url() {
    return url;
  }

  public @Nullable Integer excerptLimit() {
    return excerptLimit;
  }
}
