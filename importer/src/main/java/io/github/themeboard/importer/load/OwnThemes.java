package io.github.themeboard.importer.load;

import io.github.themeboard.domain.wording.Wording;
import io.github.themeboard.importer.extract.theme.OwnTheme;
import io.github.themeboard.importer.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The themes of the board with their words, and what people did to these, in three statements. */
@ApplicationScoped
class OwnThemes {
  /** More than any board has words. */
  private static final int MOST = 100_000;

  /** What people's acts added to the words of themes and what they took from them. */
  private static final String CHANGES =
      """
      select t.slug, x.word ->> 'language', x.word ->> 'term', x.added
      from register_change r
      join act a on a.id = r.act_id
      join theme t on t.id = r.subject_id
      cross join lateral (
        select w as word, true as added
        from jsonb_array_elements(coalesce(r.after -> 'terms', '[]')) w
        where not coalesce(r.before -> 'terms', '[]') @> jsonb_build_array(w)
        union all
        select w, false
        from jsonb_array_elements(coalesce(r.before -> 'terms', '[]')) w
        where not coalesce(r.after -> 'terms', '[]') @> jsonb_build_array(w)) x
      where r.subject = 'THEME' and
      """
          + ActsInForce.SQL;

  /** A word of a theme. */
  private record Place(String theme, Language language, String phrase) {}

  private final EntityManager entities;

  OwnThemes(EntityManager entities) {
    this.entities = entities;
  }

  List<OwnTheme> read() {
    Set<Place> added = new HashSet<>();
    Set<Place> dropped = new HashSet<>();
    rows(CHANGES).forEach(row -> ((Boolean) row[3] ? added : dropped).add(place(row)));
    Map<String, List<OwnTheme.Word>> words = new HashMap<>();
    rows("select t.slug, w.language, w.term from theme_term w join theme t on t.id = w.theme_id"
            + " order by t.id, w.language, w.term collate \"C\"")
        .forEach(
            row -> {
              Place place = place(row);
              dropped.remove(place);
              put(words, place, added.contains(place));
            });
    Map<String, List<OwnTheme.Word>> gone = new HashMap<>();
    dropped.forEach(place -> put(gone, place, true));
    return entities
        .createQuery(
            "select t.slug, p.slug, t.name from Theme t left join t.parent p"
                + " order by t.position, t.id",
            Object[].class)
        .setMaxResults(MOST)
        .getResultList()
        .stream()
        .map(row -> theme((String) row[0], (String) row[1], (Wording) row[2], words, gone))
        .toList();
  }

  private static OwnTheme theme(
      String slug,
      @Nullable String parent,
      Wording name,
      Map<String, List<OwnTheme.Word>> words,
      Map<String, List<OwnTheme.Word>> gone) {
    return new OwnTheme(
        slug,
        parent,
        name.en(),
        name.zh(),
        words.getOrDefault(slug, List.of()),
        gone.getOrDefault(slug, List.of()));
  }

  private static void put(Map<String, List<OwnTheme.Word>> lists, Place place, boolean byHand) {
    lists
        .computeIfAbsent(place.theme, t -> new ArrayList<>())
        .add(new OwnTheme.Word(place.language, place.phrase, byHand));
  }

  private static Place place(Object[] row) {
    Language language = ((String) row[1]).startsWith("zh") ? Language.ZH : Language.EN;
    return new Place((String) row[0], language, (String) row[2]);
  }

  private List<Object[]> rows(String sql) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(sql, Object[].class)
        .setMaxResults(MOST)
        .getResultList();
  }
}
