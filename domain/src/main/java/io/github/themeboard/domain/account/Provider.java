package io.github.themeboard.domain.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Signing in by an identity provider, which says who somebody is and what they may do. */
@ApplicationScoped
@Transactional
public class Provider {
  private static final Logger LOG = Logger.getLogger(Provider.class);
  private static final int MOST_NAMESAKES = 100;
  private static final int MOST_LETTERS = 60;
  private static final String NAMELESS = "person";

  private final AccountRepository accounts;
  private final SessionRepository sessions;
  private final Door door;
  private final Clock clock;

  Provider(AccountRepository accounts, SessionRepository sessions, Door door, Clock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.door = door;
    this.clock = clock;
  }

  /**
   * Opens a session for whom a provider vouches, with an account that is made at the first time and
   * has the role that the provider says today.
   *
   * @param name what the provider calls the person; another account of that name stays untouched
   * @throws Refused if the account is disabled here
   */
  public SignedIn signIn(Provided by, String name, Account.Role role, Browser browser) {
    Account account = accounts.provided(by).orElseGet(() -> newcomer(by, name, role));
    if (!account.enabled()) {
      throw new Refused(Refusal.CREDENTIALS_WRONG);
    }
    if (account.role() != role) {
      LOG.infof("The identity provider made %s %s", account.name(), role.token());
      account.changeRole(role);
      sessions.endAll(account.id());
    }
    return door.open(account, browser);
  }

  private Account newcomer(Provided by, String name, Account.Role role) {
    Account account = new Account(free(name), role, by, clock.instant());
    accounts.persist(account);
    return account;
  }

  /** The name, or the name with a number if somebody else has it: names are never shared. */
  private String free(String name) {
    String wanted =
        name.replaceAll("[^\\p{L}\\p{M}\\p{N}._@+-]+", ".").replaceAll("^[^\\p{L}\\p{N}]+", "");
    String base =
        wanted.isEmpty() ? NAMELESS : wanted.substring(0, Math.min(wanted.length(), MOST_LETTERS));
    List<String> names =
        Stream.concat(
                Stream.of(base),
                IntStream.rangeClosed(2, MOST_NAMESAKES).mapToObj(i -> base + "-" + i))
            .toList();
    return accounts.unused(names).orElseThrow(() -> new Refused(Refusal.NAME_TAKEN));
  }
}
