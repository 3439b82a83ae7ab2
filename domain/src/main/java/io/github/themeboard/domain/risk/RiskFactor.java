package io.github.themeboard.domain.risk;

import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.fact.Statement;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;

/** Something that a source says may go wrong with the themes it bears on. */
@Entity
@Table(name = "risk")
@DiscriminatorValue("RISK")
@PrimaryKeyJoinColumn(name = "version_id")
public class RiskFactor extends FactVersion {
  @Enumerated(EnumType.STRING)
  private RiskCategory category;

  protected RiskFactor() {}

  public RiskFactor(Statement statement, RiskCategory category) {
    super(statement);
    this.category = category;
  }

  @Override
  public RiskFactor restated(Statement statement) {
    return new RiskFactor(statement, category);
  }

  @Override
  public FactKind kind() {
    return FactKind.RISK;
  }

  public RiskCategory category() {
    return category;
  }
}
