package io.github.themeboard.domain.watch;

import io.github.themeboard.domain.account.Actor;
import io.github.themeboard.domain.wording.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** What people follow: each account's own list, and any list that a browser keeps. */
@ApplicationScoped
public class WatchLists {
  /** Entries of one list. */
  public static final int MOST = 200;

  private final EntityManager entities;
  private final Clock clock;

  WatchLists(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /** An account's list, themes first, in one statement. */
  @Transactional
  public List<Watched> of(Actor actor) {
    return read(
        session()
            .createNativeQuery(WatchCounts.OF_ACCOUNT, Object[].class)
            .setParameter("account", actor.account()));
  }

  /**
   * A list that a browser keeps, themes first, in one statement; what the board does not have is
   * left out.
   *
   * @param since what changed after it is new
   */
  @Transactional
  public List<Watched> of(Collection<String> themes, Collection<String> companies, Instant since) {
    return read(
        session()
            .createNativeQuery(WatchCounts.OF_NAMES, Object[].class)
            .setParameter("themes", some(themes))
            .setParameter("companies", some(companies))
            .setParameter("since", since));
  }

  /** Whether an account follows it, in one statement. */
  @Transactional
  public boolean has(Actor actor, Watched.Kind kind, String slug) {
    String sql =
        "select 1 from watch w join %1$s x on x.id = w.%1$s_id where w.account_id = :account and"
            + " x.slug = :slug";
    return !session()
        .createNativeQuery(sql.formatted(table(kind)), Object.class)
        .setParameter("account", actor.account())
        .setParameter("slug", slug)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /**
   * Puts themes or companies on an account's list, in one statement; what is on it already, and
   * what the board does not have, changes nothing. A list holds at most {@link #MOST}.
   */
  @Transactional
  public void add(Actor actor, Watched.Kind kind, Collection<String> slugs) {
    String sql =
        """
        insert into watch (account_id, %1$s_id, seen_at)
        select :account, x.id, :now from %1$s x where x.slug in (:slugs)
        limit greatest(0, %2$d - (select count(*) from watch where account_id = :account))
        on conflict do nothing
        """;
    session()
        .createNativeMutationQuery(sql.formatted(table(kind), MOST))
        .setParameter("account", actor.account())
        .setParameter("now", clock.instant())
        .setParameter("slugs", some(slugs))
        .executeUpdate();
  }

  /** Takes one off an account's list. */
  @Transactional
  public void remove(Actor actor, Watched.Kind kind, String slug) {
    String sql =
        "delete from watch w using %1$s x where x.id = w.%1$s_id and w.account_id = :account and"
            + " x.slug = :slug";
    session()
        .createNativeMutationQuery(sql.formatted(table(kind)))
        .setParameter("account", actor.account())
        .setParameter("slug", slug)
        .executeUpdate();
  }

  /** From now on, only what changes later is new to the account. */
  @Transactional
  public void see(Actor actor) {
    session()
        .createNativeMutationQuery("update watch set seen_at = :now where account_id = :account")
        .setParameter("account", actor.account())
        .setParameter("now", clock.instant())
        .executeUpdate();
  }

  /** Never an empty list, which no statement takes; nothing on the board has an empty name. */
  private static Set<String> some(Collection<String> slugs) {
    return slugs.isEmpty() ? Set.of("") : Set.copyOf(slugs);
  }

  private static String table(Watched.Kind kind) {
    return kind == Watched.Kind.THEME ? "theme" : "company";
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }

  private static List<Watched> read(NativeQuery<Object[]> query) {
    return query
        .addScalar("kind", String.class)
        .addScalar("slug", String.class)
        .addScalar("name_en", String.class)
        .addScalar("name_zh", String.class)
        .addScalar("since", Instant.class)
        .addScalar("added", Integer.class)
        .addScalar("changed", Integer.class)
        .addScalar("retracted", Integer.class)
        .setMaxResults(2 * MOST)
        .getResultStream()
        .map(WatchLists::watched)
        .toList();
  }

  private static Watched watched(Object[] row) {
    return new Watched(
        Watched.Kind.valueOf((String) row[0]),
        (String) row[1],
        new Wording((String) row[2], (String) row[3]),
        (Instant) row[4],
        new ChangeCount((Integer) row[5], (Integer) row[6], (Integer) row[7]));
  }
}
