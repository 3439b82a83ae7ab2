package io.github.themeboard.domain.stage;

import io.github.themeboard.domain.wording.Wording;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** One step of a framework. What it means, how it is measured and where it stands are facts. */
@Entity
public class Stage {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Framework framework;

  private String slug;
  private int position;

  @Embedded
  @EmbeddedColumnNaming("name_%s")
  private Wording name;

  private @Nullable Instant madeAt;
  private @Nullable Instant removedAt;

  protected Stage() {}

  Stage(Framework framework, String slug, int position, Wording name) {
    this.framework = framework;
    this.slug = slug;
    this.position = position;
    this.name = name;
  }

  public Long id() {
    return id;
  }

  public Framework framework() {
    return framework;
  }

  public String slug() {
    return slug;
  }

  /** Whether nobody took it away from its framework. */
  boolean stands() {
    return removedAt == null;
  }

  /** From 1. */
  public int position() {
    return position;
  }

  public Wording name() {
    return name;
  }
}
