package io.github.themeboard.domain.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The days on which something changed; read once for each edition of the board. */
@ApplicationScoped
public class ChangeDays {
  /** The most stops of a slider. */
  public static final int MOST_STOPS = 200;

  /** A century of days; what lies before it is left out. */
  private static final int MOST_DAYS = 36_500;

  private final AtomicReference<@Nullable Read> latest = new AtomicReference<>();
  private final EntityManager entities;

  ChangeDays(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Days in their order, at most {@link #MOST_STOPS} of each.
   *
   * @param published on which sources of facts were published
   * @param known on which facts were accepted, edited or retracted, in UTC
   */
  public record Days(List<LocalDate> published, List<LocalDate> known) {}

  private record Read(String edition, Days days) {}

  /**
   * The days of an edition of the board. They are kept for everybody, so they are read outside of
   * the transaction: a reader's clock may have rewound it.
   */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public Days of(String edition) {
    Read read = latest.get();
    if (read == null || !read.edition().equals(edition)) {
      read = new Read(edition, read());
      latest.set(read);
    }
    return read.days();
  }

  private Days read() {
    Deque<LocalDate> published = new ArrayDeque<>();
    Deque<LocalDate> known = new ArrayDeque<>();
    entities
        .unwrap(Session.class)
        .createNativeQuery(
            """
            select d.clock, d.day from (
              select 'published' as clock, a.counts_from as day
              from article a
              where exists (select 1 from citation c join fact_citation f on f.citation_id = c.id
                            where c.article_id = a.id)
              union
              select 'known', cast(a.done_at at time zone 'UTC' as date)
              from act a
              where exists (select 1 from decision d where d.act_id = a.id)
            ) d order by d.day desc
            """,
            Object[].class)
        .addScalar("clock", String.class)
        .addScalar("day", LocalDate.class)
        .setMaxResults(MOST_DAYS)
        .getResultList()
        .forEach(row -> (row[0].equals("known") ? known : published).addFirst((LocalDate) row[1]));
    return new Days(stops(published), stops(known));
  }

  private static List<LocalDate> stops(Deque<LocalDate> days) {
    return Stops.of(List.copyOf(days), MOST_STOPS);
  }
}
