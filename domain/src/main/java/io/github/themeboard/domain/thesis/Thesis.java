package io.github.themeboard.domain.thesis;

import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.fact.Statement;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.PrimaryKeyJoinColumn;

/**
 * One sentence of a theme's thesis. A thesis is made of facts, so that it is cited, dated and
 * versioned like all else that readers see.
 */
@Entity
@DiscriminatorValue("THESIS")
@PrimaryKeyJoinColumn(name = "version_id")
public class Thesis extends FactVersion {
  protected Thesis() {}

  public Thesis(Statement statement) {
    super(statement);
  }

  @Override
  public Thesis restated(Statement statement) {
    return new Thesis(statement);
  }

  @Override
  public FactKind kind() {
    return FactKind.THESIS;
  }
}
