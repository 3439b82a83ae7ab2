package io.github.themeboard.domain.event;

import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.fact.Statement;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.PrimaryKeyJoinColumn;

/** What happened, and when, as precisely as the source says. */
@Entity
@DiscriminatorValue("EVENT")
@PrimaryKeyJoinColumn(name = "version_id")
public class Event extends FactVersion {
  private String happened;

  protected Event() {}

  public Event(Statement statement, EventDate happened) {
    super(statement);
    this.happened = happened.toString();
  }

  @Override
  public Event restated(Statement statement) {
    return new Event(statement, happened());
  }

  @Override
  public FactKind kind() {
    return FactKind.EVENT;
  }

  public EventDate happened() {
    return EventDate.parse(happened);
  }
}
