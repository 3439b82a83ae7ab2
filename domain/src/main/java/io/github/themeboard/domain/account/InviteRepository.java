package io.github.themeboard.domain.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Invites as rows. */
@ApplicationScoped
public class InviteRepository implements PanacheRepository<Invite> {
  private static final int MOST_SHOWN = 200;

  Optional<Invite> of(Secret token) {
    return find("tokenHash", token.hash()).firstResultOptional();
  }

  /** Held, so that of two who use it at once only one does. */
  Optional<Invite> held(Secret token) {
    return find("tokenHash", token.hash())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** Those that can still be used, the newest first. */
  List<Invite> open(Instant now) {
    return find(
            "from Invite i join fetch i.invitedBy b where i.usedAt is null and i.expiresAt > ?1"
                + " order by i.id desc",
            now)
        .range(0, MOST_SHOWN - 1)
        .list();
  }

  long withdraw(long id) {
    return delete("id = ?1 and usedAt is null", id);
  }
}
