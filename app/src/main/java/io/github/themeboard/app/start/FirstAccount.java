package io.github.themeboard.app.start;

import io.github.themeboard.domain.account.Account;
import io.github.themeboard.domain.account.AccountRepository;
import io.github.themeboard.domain.account.Password;
import io.github.themeboard.domain.account.PasswordHasher;
import io.github.themeboard.domain.account.PasswordRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The account {@code admin} of a board that has no account yet. */
@ApplicationScoped
class FirstAccount {
  /** No letters and digits that are mistaken for each other when typed from a screen. */
  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int GENERATED_LENGTH = 24;

  private static final String NAME = "admin";
  private static final Logger LOG = Logger.getLogger(FirstAccount.class);

  private final AccountRepository accounts;
  private final PasswordHasher hasher;
  private final Clock clock;
  private final Optional<String> chosen;

  FirstAccount(
      AccountRepository accounts,
      PasswordHasher hasher,
      Clock clock,
      @ConfigProperty(name = "themeboard.admin.password") Optional<String> chosen) {
    this.accounts = accounts;
    this.hasher = hasher;
    this.clock = clock;
    this.chosen = chosen;
  }

  /** Creates the account if there is none; prints the password once if nobody chose it. */
  @Transactional
  void ensure() {
    if (accounts.count() > 0) {
      return;
    }
    String said = chosen.orElseGet(FirstAccount::generated);
    Password password = new Password(said);
    warnOfWeak(password);
    accounts.persist(new Account(NAME, Account.Role.ADMIN, hasher.hash(password), clock.instant()));
    if (chosen.isEmpty()) {
      // On the console and nowhere else: a log file would keep it.
      System.out.printf(
          "The first account is 'admin' with the password %s (said once; keep it)%n", said);
    }
  }

  /** The operator's choice is taken as it is, because without it nobody could come in. */
  private static void warnOfWeak(Password password) {
    if (PasswordRules.fault(password, NAME).isPresent()) {
      LOG.warn(
          "THEMEBOARD_ADMIN_PASSWORD is short or easily guessed. Sign in as admin and change it under /account.");
    }
  }

  private static String generated() {
    SecureRandom random = new SecureRandom();
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < GENERATED_LENGTH; i++) {
      password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return password.toString();
  }
}
