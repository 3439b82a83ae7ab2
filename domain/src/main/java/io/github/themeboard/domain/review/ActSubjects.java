package io.github.themeboard.domain.review;

import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.Decision;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.fact.RegisterChange;
import io.github.themeboard.domain.wording.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What acts are about, for a line of the log each. */
@ApplicationScoped
public class ActSubjects {
  private final EntityManager entities;

  ActSubjects(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * What an act touched.
   *
   * @param facts how many
   * @param candidates how many
   * @param entries how many changes of the register
   * @param text of its first fact, else the title of the article that it corrected, else of its
   *     first candidate; null if it touched none
   * @param says its first fact in both languages; null if it touched none
   * @param entry its first change of the register; null if there is none
   * @param undoneBy the act that took it back; null if none did
   */
  public record Touched(
      long facts,
      long candidates,
      long entries,
      @Nullable String text,
      @Nullable Wording says,
      @Nullable RegisterChange entry,
      @Nullable Long undoneBy) {}

  /** What some acts touched, in eight statements at most. */
  public Map<Long, Touched> of(Collection<Act> acts) {
    List<Long> ids = acts.stream().map(Act::id).toList();
    if (ids.isEmpty()) {
      return Map.of();
    }
    Map<Long, Object[]> facts =
        rows("select d.act.id, count(*), min(d.id) from Decision d where d.act.id in :ids", ids);
    Map<Long, Object[]> candidates =
        rows(
            "select d.act.id, count(*), min(c.text) from CandidateDecision d join d.candidate c"
                + " where d.act.id in :ids",
            ids);
    Map<Long, Object[]> entries =
        rows(
            "select r.act.id, count(*), min(r.id) from RegisterChange r where r.act.id in :ids",
            ids);
    Map<Long, Object[]> undone =
        rows("select u.undoes.id, count(*), min(u.id) from Act u where u.undoes.id in :ids", ids);
    Map<Long, String> texts = new HashMap<>();
    candidates.forEach((id, row) -> texts.put(id, (String) row[2]));
    texts.putAll(titles(ids));
    Map<Long, Wording> says = says(facts);
    says.forEach((id, wording) -> texts.put(id, wording.any()));
    Map<Long, RegisterChange> changes = changes(entries);
    Map<Long, Touched> touched = new HashMap<>();
    for (Long id : ids) {
      Object[] by = undone.get(id);
      touched.put(
          id,
          new Touched(
              count(facts, id),
              count(candidates, id),
              count(entries, id),
              texts.get(id),
              says.get(id),
              changes.get(id),
              by == null ? null : (Long) by[2]));
    }
    return touched;
  }

  private static long count(Map<Long, Object[]> rows, Long id) {
    Object[] row = rows.get(id);
    return row == null ? 0 : (Long) row[1];
  }

  private Map<Long, Object[]> rows(String query, List<Long> ids) {
    Map<Long, Object[]> rows = new HashMap<>();
    entities
        .createQuery(query + " group by 1", Object[].class)
        .setParameter("ids", ids)
        .getResultList()
        .forEach(row -> rows.put((Long) row[0], row));
    return rows;
  }

  /** Titles of the articles that acts corrected. */
  private Map<Long, String> titles(List<Long> ids) {
    Map<Long, Object[]> articles =
        rows(
            "select r.act.id, count(*), min(a.title) from RegisterChange r join Article a"
                + " on a.id = r.subjectId where r.subject = ARTICLE and r.act.id in :ids",
            ids);
    articles.putAll(
        rows(
            "select t.act.id, count(*), min(t.article.title) from PastText t where t.act.id in :ids",
            ids));
    Map<Long, String> titles = new HashMap<>();
    articles.forEach((id, row) -> titles.put(id, (String) row[2]));
    titles.values().removeIf(Objects::isNull);
    return titles;
  }

  /** What the first facts say, by act. */
  private Map<Long, Wording> says(Map<Long, Object[]> facts) {
    Map<Long, Wording> says = new HashMap<>();
    if (!facts.isEmpty()) {
      entities
          .createQuery(
              "from Decision d left join fetch d.before left join fetch d.after where d.id in :ids",
              Decision.class)
          .setParameter("ids", firsts(facts))
          .getResultList()
          .forEach(
              d -> {
                FactVersion version = d.after() == null ? d.before() : d.after();
                if (version != null) {
                  says.put(d.act().id(), version.text());
                }
              });
    }
    return says;
  }

  private Map<Long, RegisterChange> changes(Map<Long, Object[]> entries) {
    Map<Long, RegisterChange> changes = new HashMap<>();
    if (!entries.isEmpty()) {
      entities
          .createQuery("from RegisterChange where id in :ids", RegisterChange.class)
          .setParameter("ids", firsts(entries))
          .getResultList()
          .forEach(c -> changes.put(c.act().id(), c));
    }
    return changes;
  }

  private static List<Long> firsts(Map<Long, Object[]> rows) {
    return rows.values().stream().map(row -> (Long) row[2]).toList();
  }
}
