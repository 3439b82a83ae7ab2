package io.github.themeboard.domain.review;

import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.FactBook;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.fact.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sources that facts of the board get in one act: each fact gets one new version with all. */
final class Confirmations {
  private final Map<FactVersion, Set<Citation>> added = new LinkedHashMap<>();

  void add(FactVersion standing, Collection<Citation> citations) {
    added.computeIfAbsent(standing, v -> new LinkedHashSet<>(v.citations())).addAll(citations);
  }

  /** Writes them; a fact that has all of them already stays as it is. */
  void write(FactBook book, Act act) {
    Map<FactVersion, FactVersion> edits = new LinkedHashMap<>();
    added.forEach(
        (standing, citations) -> {
          if (citations.size() > standing.citations().size()) {
            edits.put(standing, standing.restated(with(standing.statement(), citations)));
          }
        });
    book.editAll(edits, act);
  }

  private static Statement with(Statement statement, Set<Citation> citations) {
    List<Citation> all = new ArrayList<>(citations);
    return new Statement(
        statement.text(), statement.certainty(), statement.themes(), statement.companies(), all);
  }
}
