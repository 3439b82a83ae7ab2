package io.github.themeboard.app;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;

/**
 * What templates get is rendered after the transaction, so no entity may be in it, nor in a list of
 * it.
 */
final class HoldsNoEntity extends ArchCondition<JavaClass> {
  static final HoldsNoEntity INSTANCE = new HoldsNoEntity();

  private HoldsNoEntity() {
    super("hold no entity");
  }

  @Override
  public void check(JavaClass view, ConditionEvents events) {
    for (JavaField field : view.getFields()) {
      boolean entity =
          field.getType().getAllInvolvedRawTypes().stream()
              .anyMatch(type -> type.isAnnotatedWith(Entity.class));
      if (entity) {
        events.add(SimpleConditionEvent.violated(field, field.getFullName() + " holds an entity"));
      }
    }
  }
}
