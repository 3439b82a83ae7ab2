package io.github.themeboard.domain.view;

import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.fact.Statement;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;

/** What a house recommends or expects. The house is the origin of its citations. */
@Entity
@Table(name = "house_view")
@DiscriminatorValue("VIEW")
@PrimaryKeyJoinColumn(name = "version_id")
public class View extends FactVersion {
  protected View() {}

  public View(Statement statement) {
    super(statement);
  }

  @Override
  public View restated(Statement statement) {
    return new View(statement);
  }

  @Override
  public FactKind kind() {
    return FactKind.VIEW;
  }
}
