package io.github.themeboard.domain.figure;

import io.github.themeboard.domain.wording.Wording;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/**
 * What is measured, so that figures of different subjects can stand on one axis: market size,
 * capital expenditure.
 */
@Entity
public class Measure {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private String slug;

  @Embedded
  @EmbeddedColumnNaming("name_%s")
  private Wording name;

  protected Measure() {}

  public Measure(String slug, Wording name) {
    this.slug = slug;
    this.name = name;
  }

  public String slug() {
    return slug;
  }

  public Wording name() {
    return name;
  }
}
