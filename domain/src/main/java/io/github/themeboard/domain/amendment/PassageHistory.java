package io.github.themeboard.domain.amendment;

import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.FactVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.Session;

/** What replacements of texts, and their undoing, did to the passages that facts rest on. */
@ApplicationScoped
public class PassageHistory {
  /** The most passages that one answer has. */
  public static final int MOST = 500;

  /** What each citation was before an act, and what it was after it: before the next, or now. */
  private static final String PLACES =
      """
      select p.act_id, c.id as citation_id, c.quote, v.id as version_id, s.language,
             p.start_at as start_before, p.end_at as end_before,
             p.orphaned_at is not null as lost_before,
             coalesce(n.start_at, c.start_at) as start_after,
             coalesce(n.end_at, c.end_at) as end_after,
             case when n.id is null then c.orphaned_at else n.orphaned_at end is not null
               as lost_after
      from citation_place p
      join act a on a.id = p.act_id
      join citation c on c.id = p.citation_id
      join article s on s.id = c.article_id
      join fact_citation f on f.citation_id = p.citation_id
      join fact_version v on v.id = f.version_id and v.known_from <= a.done_at
        and (v.known_to is null or v.known_to > a.done_at)
      left join lateral (
        select x.id, x.start_at, x.end_at, x.orphaned_at from citation_place x
        where x.citation_id = p.citation_id and x.id > p.id order by x.id limit 1) n on true
      """;

  private static final String OF_FACT =
      "select * from ("
          + PLACES
          + " where v.fact_id = :id) m where (start_before, end_before, lost_before)"
          + " is distinct from (start_after, end_after, lost_after) order by act_id, citation_id";

  private static final String BY_ACT =
      "select * from ("
          + PLACES
          + " where p.act_id = :id) m where lost_before <> lost_after"
          + " order by version_id, start_before";

  private final EntityManager entities;

  PassageHistory(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Where a passage stood in its article's text.
   *
   * @param start first code point
   * @param end one past the last code point
   * @param orphaned whether the text had it no more; the place is then the last one that it had
   */
  public record Spot(int start, int end, boolean orphaned) {}

  /** A passage of a fact that an act found elsewhere, did not find, or found again. */
  public record Move(Act act, long citationId, String quote, Spot before, Spot after) {}

  /**
   * A fact that lost a passage, or has it again.
   *
   * @param version that stood then
   * @param language BCP 47 tag of the quote
   */
  public record Resting(FactVersion version, String quote, String language, boolean lost) {}

  /** What became of the passages on which a fact rested then, oldest first, in two statements. */
  public List<Move> ofFact(long factId) {
    List<Object[]> rows = rows(OF_FACT, factId, MOST);
    Map<Long, Act> acts = acts(rows.stream().map(row -> (Long) row[0]).distinct().toList());
    return rows.stream()
        .map(
            row ->
                new Move(
                    Objects.requireNonNull(acts.get((Long) row[0])),
                    (Long) row[1],
                    (String) row[2],
                    spot(row, 5),
                    spot(row, 8)))
        .toList();
  }

  /**
   * The facts that lost a passage by an act, or have it again, in two statements.
   *
   * @param most at most {@link #MOST}
   */
  public List<Resting> byAct(long actId, int most) {
    List<Object[]> rows = rows(BY_ACT, actId, Math.min(most, MOST));
    Map<Long, FactVersion> versions =
        versions(rows.stream().map(row -> (Long) row[3]).distinct().toList());
    return rows.stream()
        .map(
            row ->
                new Resting(
                    Objects.requireNonNull(versions.get((Long) row[3])),
                    (String) row[2],
                    (String) row[4],
                    (Boolean) row[10]))
        .toList();
  }

  private static Spot spot(Object[] row, int at) {
    return new Spot((Integer) row[at], (Integer) row[at + 1], (Boolean) row[at + 2]);
  }

  private List<Object[]> rows(String sql, long id, int most) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(sql, Object[].class)
        .addScalar("act_id", Long.class)
        .addScalar("citation_id", Long.class)
        .addScalar("quote", String.class)
        .addScalar("version_id", Long.class)
        .addScalar("language", String.class)
        .addScalar("start_before", Integer.class)
        .addScalar("end_before", Integer.class)
        .addScalar("lost_before", Boolean.class)
        .addScalar("start_after", Integer.class)
        .addScalar("end_after", Integer.class)
        .addScalar("lost_after", Boolean.class)
        .setParameter("id", id)
        .setMaxResults(most)
        .getResultList();
  }

  private Map<Long, Act> acts(List<Long> ids) {
    Map<Long, Act> acts = new HashMap<>();
    if (!ids.isEmpty()) {
      entities
          .createQuery("from Act where id in :ids", Act.class)
          .setParameter("ids", ids)
          .setMaxResults(MOST)
          .getResultList()
          .forEach(act -> acts.put(act.id(), act));
    }
    return acts;
  }

  private Map<Long, FactVersion> versions(List<Long> ids) {
    Map<Long, FactVersion> versions = new HashMap<>();
    if (!ids.isEmpty()) {
      entities
          .createQuery("from FactVersion v join fetch v.fact where v.id in :ids", FactVersion.class)
          .setParameter("ids", ids)
          .setMaxResults(MOST)
          .getResultList()
          .forEach(version -> versions.put(version.id(), version));
    }
    return versions;
  }
}
