package io.github.themeboard.app;

import io.github.themeboard.domain.account.Account;
import io.github.themeboard.domain.account.AccountRepository;
import io.github.themeboard.domain.account.Actor;
import io.github.themeboard.domain.account.Password;
import io.github.themeboard.domain.account.PasswordHasher;
import io.github.themeboard.domain.wording.Token;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * People that a test lets come in and takes away again; all have names that start with {@code
 * test-} and the same password.
 */
@ApplicationScoped
@Transactional
public class People {
  public static final String PASSWORD = "copper kettle moth";

  private final AccountRepository accounts;
  private final EntityManager entities;
  private final Clock clock;
  private final String hash;

  People(AccountRepository accounts, EntityManager entities, Clock clock, PasswordHasher hasher) {
    this.accounts = accounts;
    this.entities = entities;
    this.clock = clock;
    this.hash = hasher.hash(new Password(PASSWORD));
  }

  /** Somebody new with a role, such as {@code curator}; named by it if no name is given. */
  public Actor with(String role) {
    return named("test-" + role, role);
  }

  public Actor named(String name, String role) {
    Account.Role as = Token.parse(Account.Role.class, role).orElseThrow();
    Account account = new Account(name, as, hash, clock.instant());
    accounts.persist(account);
    return new Actor(account.id(), name, as, null);
  }

  /** Takes them all away, with what they left, and forgets every failed attempt. */
  public void forget() {
    String theirs = "(select id from account where name <> 'admin')";
    delete("throttle");
    delete("invite");
    delete("api_token");
    delete("session");
    delete("device");
    delete("account where id in " + theirs);
  }

  private void delete(String what) {
    entities.createNativeQuery("delete from " + what).executeUpdate();
  }
}
