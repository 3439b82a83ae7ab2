package io.github.themeboard.domain.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Accounts as rows. */
@ApplicationScoped
public class AccountRepository implements PanacheRepository<Account> {
  /** More accounts than this a board of a team does not have. */
  static final int MOST = 1_000;

  /** The account of a name, whatever the case of its letters. */
  Optional<Account> named(String name) {
    return find("lower(name) = lower(?1)", name).firstResultOptional();
  }

  Optional<Account> provided(Provided by) {
    return find("oidcIssuer = ?1 and oidcSubject = ?2", by.issuer(), by.subject())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** The first of some names that no account has, or nothing. */
  Optional<String> unused(List<String> names) {
    List<String> lower = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    List<String> taken =
        getEntityManager()
            .createQuery(
                "select lower(name) from Account where lower(name) in (:names)", String.class)
            .setParameter("names", lower)
            .setMaxResults(names.size())
            .getResultList();
    return names.stream().filter(n -> !taken.contains(n.toLowerCase(Locale.ROOT))).findFirst();
  }

  List<Account> inOrder() {
    return find("order by lower(name)").range(0, MOST - 1).list();
  }

  /**
   * An account that nobody else changes until the transaction ends.
   *
   * @throws NoSuchAccount if there is none of this number
   */
  Account held(long id) {
    Account account = findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (account == null) {
      throw new NoSuchAccount();
    }
    return account;
  }

  /** Admins who may sign in, held so that two of them cannot take each other's role away. */
  List<Account> heldAdmins() {
    return find("role = ?1 and disabledAt is null order by id", Account.Role.ADMIN)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .range(0, MOST - 1)
        .list();
  }
}
