package io.github.themeboard.domain.search;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A query as an expression of PostgreSQL's text search, with its parameters.
 *
 * @param sql of type {@code tsquery}
 */
record Asked(String sql, Map<String, String> parameters) {
  private static final String TEXT = "pg_catalog.english";
  private static final String NAME = "pg_catalog.simple";

  /** All terms of a query, for texts. */
  static Asked text(SearchQuery query) {
    return of(query.terms(), TEXT, " && ");
  }

  /** Any of the wanted terms of a query, for texts: the words to mark. */
  static Asked anyOf(SearchQuery query) {
    return of(query.wanted(), TEXT, " || ");
  }

  /** All terms of a query, for names; the last word may go on. */
  static Asked name(SearchQuery query) {
    return of(query.terms(), NAME, " && ");
  }

  private static Asked of(List<SearchQuery.Term> terms, String words, String joint) {
    List<String> parts = new ArrayList<>();
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i < terms.size(); i++) {
      SearchQuery.Term term = terms.get(i);
      boolean open = words.equals(NAME) && i == terms.size() - 1 && !term.phrase();
      parts.add((term.excluded() ? "!!" : "") + part(term, "term" + i, words, open, parameters));
    }
    return new Asked(
        parts.stream().collect(Collectors.joining(joint, "(", ")")), Map.copyOf(parameters));
  }

  private static String part(
      SearchQuery.Term term,
      String name,
      String words,
      boolean open,
      Map<String, String> parameters) {
    // Every character of a run begins a pair, or stands at the end of the run.
    if (SearchForm.single(term.text()) || open && term.text().matches("[A-Za-z0-9]{1,40}")) {
      parameters.put(name, term.text() + ":*");
      return "to_tsquery('" + words + "', :" + name + ")";
    }
    parameters.put(name, SearchForm.phrase(term.text()));
    return "phraseto_tsquery('" + words + "', :" + name + ")";
  }

  <Q extends Query> Q bind(Q query) {
    parameters.forEach(query::setParameter);
    return query;
  }
}
