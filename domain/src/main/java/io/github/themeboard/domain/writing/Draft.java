package io.github.themeboard.domain.writing;

import io.github.themeboard.domain.fact.FactKind;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fact as its form has it: every field in writing, right or wrong. It is immutable; {@link
 * DraftReader} makes a version of it.
 */
public final class Draft {
  private final FactKind kind;
  private final Map<Field, List<String>> values;

  private Draft(FactKind kind, Map<Field, List<String>> values) {
    this.kind = kind;
    this.values = values;
  }

  /** An empty one. */
  public static Draft of(FactKind kind) {
    return new Draft(kind, new EnumMap<>(Field.class));
  }

  /** The same with another value of a field; null or nothing empties it. */
  public Draft with(Field field, @Nullable Object value) {
    return with(field, value == null ? List.of() : List.of(Objects.toString(value)));
  }

  /** The same with other values of a field that takes many. */
  public Draft with(Field field, Collection<String> some) {
    if (!field.belongsTo(kind)) {
      return this;
    }
    Map<Field, List<String>> copy = new EnumMap<>(Field.class);
    copy.putAll(values);
    copy.put(field, some.stream().map(String::strip).filter(s -> !s.isEmpty()).toList());
    return new Draft(kind, copy);
  }

  /** The same with some fields written anew; fields that the kind does not have are left out. */
  public Draft edited(Map<Field, List<String>> edits) {
    Draft edited = this;
    for (Map.Entry<Field, List<String>> edit : edits.entrySet()) {
      edited = edited.with(edit.getKey(), edit.getValue());
    }
    return edited;
  }

  public FactKind kind() {
    return kind;
  }

  /** The value of a field; empty if it has none. */
  public String one(Field field) {
    List<String> all = all(field);
    return all.isEmpty() ? "" : all.get(0);
  }

  public List<String> all(Field field) {
    return values.getOrDefault(field, List.of());
  }
}
