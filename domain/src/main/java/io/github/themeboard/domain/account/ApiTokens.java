package io.github.themeboard.domain.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Tokens by which programs use the API. */
@ApplicationScoped
@Transactional
public class ApiTokens {
  /** Longer than this nobody remembers what a token is for. */
  public static final int MOST_DAYS = 366;

  /** So that scanners of leaked secrets, and people, know one when they see it. */
  private static final String PREFIX = "themeboard_";

  private static final int LONGEST_NAME = 100;
  private static final Logger LOG = Logger.getLogger(ApiTokens.class);

  private final ApiTokenRepository tokens;
  private final AccountRepository accounts;
  private final Clock clock;

  ApiTokens(ApiTokenRepository tokens, AccountRepository accounts, Clock clock) {
    this.tokens = tokens;
    this.accounts = accounts;
    this.clock = clock;
  }

  /**
   * One token in the list of all.
   *
   * @param lastUsedAt to the minute, or null if never
   * @param open whether it still opens anything
   */
  public record Listed(
      long id,
      String name,
      String account,
      Account.Role role,
      Instant createdAt,
      Instant expiresAt,
      @Nullable Instant lastUsedAt,
      boolean revoked,
      boolean open) {}

  /**
   * Issues a token that acts for the actor; the secret is shown this once.
   *
   * @param role at most the actor's own
   * @param days until it ends, from 1 to {@link #MOST_DAYS}
   * @throws Refused if name or days are none
   */
  public Secret issue(Actor actor, String name, Account.Role role, int days) {
    String purpose = name.strip();
    if (purpose.isEmpty()
        || purpose.length() > LONGEST_NAME
        || purpose.chars().anyMatch(Character::isISOControl)) {
      throw new Refused(Refusal.TOKEN_NAME_MALFORMED);
    }
    if (days < 1 || days > MOST_DAYS) {
      throw new Refused(Refusal.TOKEN_DAYS_OUT_OF_RANGE);
    }
    Secret token = Secret.random(PREFIX);
    Account account = accounts.held(actor.account());
    Instant now = clock.instant();
    tokens.persist(
        new ApiToken(
            account,
            purpose,
            token,
            role.atMost(account.role()),
            now,
            now.plus(Duration.ofDays(days))));
    LOG.infof("%s issued an API token as %s", actor.name(), role.token());
    return token;
  }

  public List<Listed> list() {
    Instant now = clock.instant();
    return tokens.newest().stream().map(t -> listed(t, now)).toList();
  }

  private static Listed listed(ApiToken token, Instant now) {
    return new Listed(
        token.id(),
        token.name(),
        token.account().name(),
        token.role(),
        token.createdAt(),
        token.expiresAt(),
        token.lastUsedAt(),
        token.revokedAt() != null,
        token.open(now));
  }

  /**
   * Ends a token at once, everywhere.
   *
   * @throws NoSuchAccount if there is none of this number
   */
  public void revoke(Actor actor, long id) {
    ApiToken token = tokens.findByIdOptional(id).orElseThrow(NoSuchAccount::new);
    token.revoke(actor.name(), clock.instant());
    LOG.infof("%s revoked API token %d", actor.name(), id);
  }

  /** Whom a token acts for, if it still does; notes that it was used. */
  public Optional<Actor> find(Secret token) {
    Instant now = clock.instant();
    return tokens
        .of(token)
        .filter(t -> t.open(now))
        .map(
            t -> {
              t.used(now);
              return new Actor(t.account().id(), t.account().name(), t.role(), null);
            });
  }

  /** The account of a name as if a token of it had been shown, if it may sign in. */
  public Optional<Actor> of(String name) {
    return accounts
        .named(name)
        .filter(Account::enabled)
        .map(a -> new Actor(a.id(), a.name(), a.role(), null));
  }
}
