package io.github.themeboard.domain.morning;

import io.github.themeboard.domain.publication.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Finds what came in during the last days of the board's life. A fact came in on the day on which
 * its version was accepted; as published by a day, on the day of its latest source.
 */
@ApplicationScoped
public class NewFacts {
  /** So many days, the last of which is the one on which something came in last. */
  public static final int DAYS = 7;

  /** Facts of one theme that are told apart from those that are only counted. */
  private static final int NAMED = 3;

  private static final int MOST = 3_000;

  private final EntityManager entities;

  NewFacts(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * A fact that came in, once for each theme that it bears on.
   *
   * @param theme id of the theme
   * @param inTheme how many came in for the theme, everything below it included
   * @param version id of the fact's version
   * @param day on which it came in, in UTC
   * @param latest the day on which anything came in last
   * @param all how many came in on the whole board
   */
  public record Row(
      long theme, int inTheme, long version, LocalDate day, LocalDate latest, int all) {}

  /** The last to come in, by theme, the newest first; in one statement. */
  public List<Row> of(Clocks clocks) {
    String sql =
        """
        with recursive branch (root, id) as (
          select id, id from theme
          union
          select b.root, t.id from branch b join theme t on t.parent_id = b.id
        ), shown as (
          select v.id, cast(v.known_from at time zone 'UTC' as date) as known,
                 max(s.counts_from) as published
          from fact_version v
          join fact_citation x on x.version_id = v.id
          join citation_source s on s.citation_id = x.citation_id
          where %s and %s
          group by v.id
        ), arrived as (
          select id, published, %s as day from shown
        ), fresh as (
          select * from arrived where day > (select max(day) from arrived) - %d
        ), counted as (
          select b.root, count(distinct f.id) as facts
          from fresh f
          join fact_theme t on t.version_id = f.id
          join branch b on b.id = t.theme_id
          group by b.root
        ), ranked as (
          select t.theme_id, f.id, f.day, f.published,
                 row_number() over (partition by t.theme_id
                                    order by f.day desc, f.published desc, f.id desc) as place
          from fresh f join fact_theme t on t.version_id = f.id
        )
        select r.theme_id, c.facts, r.id, r.day, (select max(day) from arrived) as latest,
               (select count(*) from fresh) as fresh
        from ranked r
        join counted c on c.root = r.theme_id
        join theme t on t.id = r.theme_id
        where r.place <= %d
        order by r.day desc, r.published desc, t.parent_id is null, r.id desc, t.position
        """
            .formatted(
                clocks.standing("v.known_from", "v.known_to"),
                clocks.published("s.counts_from"),
                clocks.publishedBy() == null ? "known" : "published",
                DAYS,
                NAMED);
    NativeQuery<Object[]> query =
        entities
            .unwrap(Session.class)
            .createNativeQuery(sql, Object[].class)
            .addScalar("theme_id", Long.class)
            .addScalar("facts", Integer.class)
            .addScalar("id", Long.class)
            .addScalar("day", LocalDate.class)
            .addScalar("latest", LocalDate.class)
            .addScalar("fresh", Integer.class);
    return clocks.bind(query).setMaxResults(MOST).getResultStream().map(NewFacts::row).toList();
  }

  private static Row row(Object[] row) {
    return new Row(
        (Long) row[0],
        (Integer) row[1],
        (Long) row[2],
        (LocalDate) row[3],
        (LocalDate) row[4],
        (Integer) row[5]);
  }
}
