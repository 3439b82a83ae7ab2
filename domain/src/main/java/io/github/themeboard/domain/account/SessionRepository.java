package io.github.themeboard.domain.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sessions as rows. */
@ApplicationScoped
public class SessionRepository implements PanacheRepository<Session> {
  private static final int MOST_SHOWN = 50;
  private static final int SWEPT_AT_ONCE = 1_000;

  Optional<Session> of(Secret token) {
    return find("from Session s join fetch s.account where s.tokenHash = ?1", token.hash())
        .firstResultOptional();
  }

  /** The latest first. */
  List<Session> of(long account, Instant now, Instant idleSince) {
    return find(
            "account.id = ?1 and expiresAt > ?2 and lastSeenAt > ?3 order by lastSeenAt desc, id",
            account,
            now,
            idleSince)
        .range(0, MOST_SHOWN - 1)
        .list();
  }

  /** When each account was last seen in a browser that is still signed in. */
  Map<Long, Instant> lastSeen() {
    return getEntityManager()
        .createQuery(
            "select account.id, max(lastSeenAt) from Session group by account.id", Object[].class)
        .setMaxResults(AccountRepository.MOST)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Instant) row[1]));
  }

  long end(long account, long id) {
    return delete("account.id = ?1 and id = ?2", account, id);
  }

  void endAll(long account) {
    delete("account.id", account);
  }

  void endAllBut(long account, long id) {
    delete("account.id = ?1 and id <> ?2", account, id);
  }

  /** Takes rows away that open nothing any more. */
  void sweep(Instant now, Instant idleSince) {
    getEntityManager()
        .createNativeQuery(
            """
            delete from session where id in (
              select id from session where expires_at <= :now or last_seen_at <= :idle
              order by id limit :most for update skip locked)
            """)
        .setParameter("now", now)
        .setParameter("idle", idleSince)
        .setParameter("most", SWEPT_AT_ONCE)
        .executeUpdate();
  }
}
