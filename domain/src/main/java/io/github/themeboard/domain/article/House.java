package io.github.themeboard.domain.article;

import io.github.themeboard.domain.wording.Wording;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** Whoever a statement originates from: a broker, a research firm, a newspaper, an estimator. */
@Entity
public class House {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private String slug;

  @Embedded
  @EmbeddedColumnNaming("name_%s")
  private Wording name;

  protected House() {}

  public House(String slug, Wording name) {
    this.slug = slug;
    this.name = name;
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
}
