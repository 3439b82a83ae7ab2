package io.github.themeboard.domain.search;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;

/** Which sources a search looks into, as a condition on their rows. */
final class Sources {
  private Sources() {}

  /**
   * The condition; the parameters of the clocks are set by the clocks.
   *
   * @param article alias of the table {@code article}
   */
  static String condition(SearchScope scope, String article) {
    List<String> conditions = new ArrayList<>();
    conditions.add(scope.clocks().published(article + ".counts_from"));
    if (scope.language() != null) {
      conditions.add("lower(split_part(" + article + ".language, '-', 1)) = :language");
    }
    if (scope.from() != null) {
      conditions.add(article + ".counts_from >= :from");
    }
    if (scope.to() != null) {
      conditions.add(article + ".counts_from <= :to");
    }
    return String.join(" and ", conditions);
  }

  static void bind(Query rows, SearchScope scope) {
    if (scope.language() != null) {
      rows.setParameter("language", scope.language());
    }
    if (scope.from() != null) {
      rows.setParameter("from", scope.from());
    }
    if (scope.to() != null) {
      rows.setParameter("to", scope.to());
    }
  }
}
