package io.github.themeboard.domain.risk;

import io.github.themeboard.domain.publication.Clocks;
import io.github.themeboard.domain.wording.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks, and of which risks: every source of an article that supports a fact, and whoever is
 * quoted with a risk.
 */
@ApplicationScoped
public class SpeakerRepository {
  /** The name of a source stands in what follows the last column of a category. */
  private static final int NAMES = 1 + RiskCategory.values().length;

  private static final String COUNTS =
      Arrays.stream(RiskCategory.values())
          .map(c -> "count(distinct fact_id) filter (where category = '%s')".formatted(c.name()))
          .collect(Collectors.joining(", "));

  /** A source that only carries what another one says does not say it itself. */
  private static final String SAID =
      """
      with cited as (
        select s.article_id, s.origin, s.counts_from, v.fact_id, r.category
        from fact_version v
        left join risk r on r.version_id = v.id
        join fact_citation x on x.version_id = v.id
        join citation_source s on s.citation_id = x.citation_id
        where %s and %s
      ), said as (
        select origin, counts_from, fact_id, category from cited where category is not null
        union all
        select coalesce('house:' || a.house_id, 'publisher:' || a.publisher_id, 'article:' || a.id),
               a.counts_from, null, null
        from article a where a.id in (select article_id from cited)
      )
      """;

  private final EntityManager entities;

  SpeakerRepository(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * One source.
   *
   * @param name null where nothing names it
   * @param stated how many risk factors it states, by category; nothing for none
   */
  public record Speaker(@Nullable Wording name, Map<RiskCategory, Integer> stated) {}

  /** How many sources there are, in one statement. */
  public int count(Clocks clocks) {
    return query(said(clocks) + "select count(distinct origin) from said", Long.class, clocks)
        .getSingleResult()
        .intValue();
  }

  /**
   * Some of the sources, in one statement: those that state no risk at the end, otherwise those
   * that spoke last first.
   *
   * @param first the place of the first, from 0
   */
  public List<Speaker> page(Clocks clocks, int first, int most) {
    String sql =
        said(clocks)
            + "select w.*, coalesce(h.name_en, p.name_en), coalesce(h.name_zh, p.name_zh) from ("
            + "select origin, "
            + COUNTS
            + ", count(category) as risks, max(counts_from) as latest from said group by origin"
            + " order by count(category) = 0, latest desc, origin"
            + " limit :most offset :first) w"
            + " left join house h on h.id = cast(substring(w.origin from '^house:(.*)') as bigint)"
            + " left join publisher p"
            + " on p.id = cast(substring(w.origin from '^publisher:(.*)') as bigint)"
            + " order by w.risks = 0, w.latest desc, w.origin";
    return query(sql, Object[].class, clocks)
        .setParameter("most", most)
        .setParameter("first", first)
        .getResultStream()
        .map(SpeakerRepository::speaker)
        .toList();
  }

  private static Speaker speaker(Object[] row) {
    Map<RiskCategory, Integer> stated = new EnumMap<>(RiskCategory.class);
    for (RiskCategory category : RiskCategory.values()) {
      int count = ((Number) row[1 + category.ordinal()]).intValue();
      if (count > 0) {
        stated.put(category, count);
      }
    }
    String en = (String) row[NAMES + 2];
    String zh = (String) row[NAMES + 3];
    return new Speaker(en == null && zh == null ? null : new Wording(en, zh), stated);
  }

  private static String said(Clocks clocks) {
    return SAID.formatted(
        clocks.standing("v.known_from", "v.known_to"), clocks.published("s.counts_from"));
  }

  private <R> NativeQuery<R> query(String sql, Class<R> type, Clocks clocks) {
    return clocks.bind(entities.unwrap(Session.class).createNativeQuery(sql, type));
  }
}
