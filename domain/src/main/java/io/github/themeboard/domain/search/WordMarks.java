package io.github.themeboard.domain.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in texts the words for which a query found them. */
@ApplicationScoped
public class WordMarks {
  private static final int MOST_WORDS = 20_000;

  /** Letters and digits, but no character of those written without spaces. */
  private static final Pattern WORDS =
      Pattern.compile("(?:(?!" + SearchForm.RUN + ")[\\p{L}\\p{N}])+");

  private final EntityManager entities;

  WordMarks(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * A stretch of a text, in characters of Java.
   *
   * @param start first
   * @param end one past the last
   */
  public record Mark(int start, int end) {}

  /** What a query asks for, as the database reads the words of some texts. */
  public static final class Marker {
    private final Set<String> words;
    private final List<Pattern> runs;

    private Marker(Set<String> words, List<Pattern> runs) {
      this.words = words;
      this.runs = runs;
    }

    /** The stretches to mark, in order; none touches another. */
    public List<Mark> of(String text) {
      List<Mark> marks = new ArrayList<>();
      Matcher each = WORDS.matcher(text);
      while (each.find()) {
        if (words.contains(each.group().toLowerCase(Locale.ROOT))) {
          marks.add(new Mark(each.start(), each.end()));
        }
      }
      runs.forEach(
          run -> run.matcher(text).results().forEach(r -> marks.add(new Mark(r.start(), r.end()))));
      marks.sort(Comparator.comparing(Mark::start).thenComparing(Mark::end));
      return joined(marks);
    }
  }

  private static List<Mark> joined(List<Mark> marks) {
    List<Mark> joined = new ArrayList<>();
    for (Mark mark : marks) {
      Mark last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && mark.start() <= last.end()) {
        joined.set(joined.size() - 1, new Mark(last.start(), Math.max(last.end(), mark.end())));
      } else {
        joined.add(mark);
      }
    }
    return joined;
  }

  /** Reads which words of some texts a query means, in one statement. */
  public Marker marker(SearchQuery query, Collection<String> texts) {
    return new Marker(query.empty() ? Set.of() : meant(query, texts), runs(query));
  }

  private static List<Pattern> runs(SearchQuery query) {
    return query.wanted().stream()
        .flatMap(t -> Pattern.compile(SearchForm.RUN + "+").matcher(t.text()).results())
        .map(r -> Pattern.compile(Pattern.quote(r.group())))
        .toList();
  }

  private Set<String> meant(SearchQuery query, Collection<String> texts) {
    Set<String> words = new LinkedHashSet<>();
    for (String text : texts) {
      WORDS.matcher(text).results().forEach(r -> words.add(r.group().toLowerCase(Locale.ROOT)));
    }
    if (words.isEmpty()) {
      return Set.of();
    }
    Asked asked = Asked.anyOf(singles(query));
    Query rows =
        entities.createNativeQuery(
            "select w from unnest(cast(:words as text[])) as t (w) where to_tsvector("
                + "'pg_catalog.english', w) @@ "
                + asked.sql(),
            String.class);
    rows.setParameter("words", words.toArray(String[]::new));
    Set<String> meant = new HashSet<>();
    for (Object word : asked.bind(rows).setMaxResults(MOST_WORDS).getResultList()) {
      meant.add((String) word);
    }
    return meant;
  }

  /** Each word of a phrase for itself. */
  private static SearchQuery singles(SearchQuery query) {
    List<SearchQuery.Term> words =
        query.wanted().stream()
            .flatMap(t -> WORDS.matcher(t.text()).results())
            .map(r -> new SearchQuery.Term(r.group(), false, false))
            .toList();
    return new SearchQuery(query.written(), words.isEmpty() ? query.wanted() : words);
  }
}
