package io.github.themeboard.domain.stage;

import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.fact.Statement;
import io.github.themeboard.domain.wording.Token;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of a stage: what it means, what measures it, where it stands, what to beware
 * of. All four are facts, so that a framework is as well cited as the rest.
 */
@Entity
@DiscriminatorValue("STAGE")
@PrimaryKeyJoinColumn(name = "version_id")
public class StageReading extends FactVersion {

  /** What is said of the stage. */
  public enum Aspect implements Token {
    MEANING,
    STATUS,
    METRIC,
    WARNING
  }

  @ManyToOne(fetch = FetchType.LAZY)
  private Stage stage;

  @Enumerated(EnumType.STRING)
  private Aspect aspect;

  @Enumerated(EnumType.STRING)
  private @Nullable StageStatus status;

  protected StageReading() {}

  /**
   * A reading of a stage.
   *
   * @param status where the stage stands; for the status aspect and no other
   * @throws IllegalArgumentException if the status is missing, or out of place
   */
  public StageReading(
      Statement statement, Stage stage, Aspect aspect, @Nullable StageStatus status) {
    super(statement);
    if ((aspect == Aspect.STATUS) != (status != null)) {
      throw new IllegalArgumentException("a status reading has a status, the others have none");
    }
    this.stage = stage;
    this.aspect = aspect;
    this.status = status;
  }

  @Override
  public StageReading restated(Statement statement) {
    return new StageReading(statement, stage, aspect, status);
  }

  @Override
  public FactKind kind() {
    return FactKind.STAGE;
  }

  public Stage stage() {
    return stage;
  }

  public Aspect aspect() {
    return aspect;
  }

  public @Nullable StageStatus status() {
    return status;
  }
}
