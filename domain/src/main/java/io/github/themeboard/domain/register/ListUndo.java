package io.github.themeboard.domain.register;

import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.RegisterChange;
import io.github.themeboard.domain.fact.RegisterChangeRepository;
import io.github.themeboard.domain.fact.Undone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;

/** When an act is taken back, the shares of its list are again what they were before it. */
@ApplicationScoped
class ListUndo {
  private final EntityManager entities;
  private final RegisterChangeRepository noted;
  private final SecurityTable table;

  ListUndo(EntityManager entities, RegisterChangeRepository noted, SecurityTable table) {
    this.entities = entities;
    this.noted = noted;
    this.table = table;
  }

  void on(@Observes Undone undone) {
    for (RegisterChange change :
        noted.of(undone.undone(), List.of(RegisterChange.Subject.LIST), 1)) {
      table
          .takeBack(undone.undone(), undone.by())
          .ifPresent(
              later -> {
                throw new EntryChangedSince(entities.find(Act.class, later).summary());
              });
      entities.persist(
          new RegisterChange(
              undone.by(), change.subject(), change.subjectId(), change.after(), change.before()));
    }
  }
}
