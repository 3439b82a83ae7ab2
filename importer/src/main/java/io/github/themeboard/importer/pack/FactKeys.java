package io.github.themeboard.importer.pack;

import io.github.themeboard.domain.fact.FactKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The keys of a pack's facts, each with its kind where that can be read. */
final class FactKeys {
  private final Map<String, Optional<FactKind>> kinds = new HashMap<>();

  /** Notes a key as known; a second of the same name is a fault. */
  void introduce(Fields fields, String key, @Nullable FactKind kind) {
    if (!Fields.missing(key) && kinds.putIfAbsent(key, Optional.ofNullable(kind)) != null) {
      fields.fault("key", "another fact has the key '" + key + "'");
    }
  }

  /** Whether a key may be that of a figure; one whose kind cannot be read is at fault there. */
  boolean mayBeFigure(String key) {
    Optional<FactKind> kind = kinds.get(key);
    return kind != null && kind.orElse(FactKind.FIGURE) == FactKind.FIGURE;
  }
}
