package io.github.themeboard.domain.writing;

import io.github.themeboard.domain.fact.FactKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One field of a fact that a person writes; forms and the API name it alike. */
public enum Field {
  TEXT_EN,
  TEXT_ZH,
  CERTAINTY,
  /** Slugs. */
  THEMES,
  /** Slugs. */
  COMPANIES,
  ROLE(FactKind.EXPOSURE),
  /** 1 to 3. */
  GRADE(FactKind.EXPOSURE),
  CATEGORY(FactKind.RISK),
  SUBJECT_EN(FactKind.FIGURE),
  SUBJECT_ZH(FactKind.FIGURE),
  /** Slug of a measure of the board. */
  MEASURE(FactKind.FIGURE),
  /** Name of a measure that the board lacks; stronger than {@link #MEASURE}. */
  NEW_MEASURE(FactKind.FIGURE),
  FIGURE_KIND(FactKind.FIGURE),
  /** As printed, with its zeros. */
  VALUE(FactKind.FIGURE),
  VALUE_MAX(FactKind.FIGURE),
  /** Power of ten. */
  MAGNITUDE(FactKind.FIGURE),
  UNIT(FactKind.FIGURE),
  UNIT_NAME_EN(FactKind.FIGURE),
  UNIT_NAME_ZH(FactKind.FIGURE),
  PERIOD(FactKind.FIGURE),
  /** {@code true} or nothing. */
  APPROXIMATE(FactKind.FIGURE),
  BOUND(FactKind.FIGURE),
  /** {@code true} or nothing. */
  HEADLINE(FactKind.FIGURE),
  /** Id of the fact that a growth rate starts from. */
  BASE(FactKind.FIGURE),
  /** Id of the fact that a growth rate arrives at. */
  END(FactKind.FIGURE),
  /** Year, month or day. */
  DATE(FactKind.EVENT),
  /** Slugs of framework and stage with a slash between them. */
  STAGE(FactKind.STAGE),
  ASPECT(FactKind.STAGE),
  STATUS(FactKind.STAGE);

  private final Set<FactKind> kinds;

  Field(FactKind... kinds) {
    this.kinds = kinds.length == 0 ? EnumSet.allOf(FactKind.class) : Set.of(kinds);
  }

  /** Its name in forms and JSON: {@code figureKind}. */
  public String key() {
    String[] words = name().toLowerCase(Locale.ROOT).split("_");
    StringBuilder key = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      key.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
    }
    return key.toString();
  }

  /** The field of a key, or nothing. */
  public static Optional<Field> named(String key) {
    return Stream.of(values()).filter(f -> f.key().equals(key)).findFirst();
  }

  /** The fields that a kind of fact has. */
  public static List<Field> of(FactKind kind) {
    return Stream.of(values()).filter(f -> f.kinds.contains(kind)).toList();
  }

  boolean belongsTo(FactKind kind) {
    return kinds.contains(kind);
  }
}
