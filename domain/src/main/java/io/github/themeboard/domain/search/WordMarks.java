package io.github.themeboard.domain.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Finds in texts the words for which a query found them. */
@ApplicationScoped
public class WordMarks {
  private static final int MOST_WORDS = 20_000;

  private final EntityManager entities;

  WordMarks(EntityManager entities) {
    this.entities = entities;
  }

  /** Reads how the database reads the words of a query and of some texts, in one statement. */
  public Marker marker(SearchQuery query, Collection<String> texts) {
    Set<String> words = new LinkedHashSet<>();
    query.wanted().forEach(term -> words.addAll(Token.words(term.text())));
    texts.forEach(text -> words.addAll(Token.words(text)));
    Map<String, String> stems = words.isEmpty() || query.empty() ? Map.of() : stems(words);
    return new Marker(
        query.wanted().stream().map(term -> Token.of(term.text(), stems)).toList(), stems);
  }

  /** The stem of each word; a word that searches leave out has none. */
  private Map<String, String> stems(Set<String> words) {
    Query rows =
        entities.createNativeQuery(
            "select w, array_to_string(tsvector_to_array(to_tsvector('pg_catalog.english', w)),"
                + " ' ') from unnest(cast(:words as text[])) as t (w)",
            Object[].class);
    rows.setParameter("words", words.stream().limit(MOST_WORDS).toArray(String[]::new));
    Map<String, String> stems = new HashMap<>();
    for (Object each : rows.setMaxResults(MOST_WORDS).getResultList()) {
      Object[] row = (Object[]) each;
      stems.put((String) row[0], (String) row[1]);
    }
    return stems;
  }
}
