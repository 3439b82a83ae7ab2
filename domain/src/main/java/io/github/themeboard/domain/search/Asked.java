package io.github.themeboard.domain.search;

import jakarta.persistence.Parameter;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A query as expressions of PostgreSQL's text search, with their parameters.
 *
 * @param wanted an expression of type {@code tsquery} for each term that must be there
 * @param excluded one for each that must not
 * @param parameters of all of them
 */
record Asked(List<String> wanted, List<String> excluded, Map<String, String> parameters) {
  private static final String TEXT = "pg_catalog.english";
  private static final String NAME = "pg_catalog.simple";

  /** A query for texts, and for names by the stems of their words. */
  static Asked text(SearchQuery query) {
    return of(query, TEXT, "term");
  }

  /** A query for names as they are written; the last word may go on. */
  static Asked name(SearchQuery query) {
    return of(query, NAME, "name");
  }

  private static Asked of(SearchQuery query, String words, String prefix) {
    List<String> wanted = new ArrayList<>();
    List<String> excluded = new ArrayList<>();
    Map<String, String> parameters = new LinkedHashMap<>();
    List<SearchQuery.Term> terms = query.terms();
    for (int i = 0; i < terms.size(); i++) {
      SearchQuery.Term term = terms.get(i);
      boolean open = words.equals(NAME) && i == terms.size() - 1 && !term.phrase();
      (term.excluded() ? excluded : wanted).add(part(term, prefix + i, words, open, parameters));
    }
    return new Asked(List.copyOf(wanted), List.copyOf(excluded), Map.copyOf(parameters));
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

  /** Every wanted term, and none of the excluded ones. */
  String all() {
    return all(wanted);
  }

  /** Some of the wanted terms, and none of the excluded ones. */
  String all(List<String> some) {
    List<String> parts = new ArrayList<>(some);
    excluded.forEach(term -> parts.add("!!" + term));
    return parts.stream().collect(Collectors.joining(" && ", "(", ")"));
  }

  /** Every wanted term, whatever else there is. */
  String wantedOnly() {
    return wanted.stream().collect(Collectors.joining(" && ", "(", ")"));
  }

  /** Any of the wanted terms. */
  String any() {
    return wanted.stream().collect(Collectors.joining(" || ", "(", ")"));
  }

  /** Any of the excluded terms. */
  String anyExcluded() {
    return excluded.stream().collect(Collectors.joining(" || ", "(", ")"));
  }

  /** Sets those of the parameters that a statement has. */
  <Q extends Query> Q bind(Q query) {
    Set<String> used =
        query.getParameters().stream().map(Parameter::getName).collect(Collectors.toSet());
    parameters.forEach(
        (name, value) -> {
          if (used.contains(name)) {
            query.setParameter(name, value);
          }
        });
    return query;
  }
}
