package io.github.themeboard.domain.stage;

import io.github.themeboard.domain.theme.Theme;
import io.github.themeboard.domain.wording.Wording;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/**
 * Ordered stages that a theme passes through; the first is the four gates of computing-power
 * realisation.
 */
@Entity
public class Framework {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private String slug;

  @Embedded
  @EmbeddedColumnNaming("name_%s")
  private Wording name;

  @ManyToOne(fetch = FetchType.LAZY)
  private Theme theme;

  @OneToMany(mappedBy = "framework", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  private List<Stage> stages = new ArrayList<>();

  private @Nullable Instant madeAt;
  private @Nullable Instant removedAt;

  protected Framework() {}

  public Framework(String slug, Wording name, Theme theme) {
    this.slug = slug;
    this.name = name;
    this.theme = theme;
  }

  /** Adds the next stage. */
  public Stage add(String stageSlug, Wording stageName) {
    Stage stage = new Stage(this, stageSlug, stages().size() + 1, stageName);
    stages.add(stage);
    return stage;
  }

  public Long id() {
    return Objects.requireNonNull(id);
  }

  public String slug() {
    return slug;
  }

  public Wording name() {
    return name;
  }

  public Theme theme() {
    return theme;
  }

  /** The stages that stand now. */
  public List<Stage> stages() {
    return stages.stream().filter(Stage::stands).toList();
  }

  /** Whether nobody took it away. */
  public boolean stands() {
    return removedAt == null;
  }
}
