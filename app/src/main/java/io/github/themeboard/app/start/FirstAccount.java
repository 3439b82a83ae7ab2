package io.github.themeboard.app.start;

import io.github.themeboard.domain.account.Account;
import io.github.themeboard.domain.account.AccountRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The account {@code admin} of a board that has no account yet. */
@ApplicationScoped
class FirstAccount {
  /** No letters and digits that are mistaken for each other when typed from a screen. */
  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int GENERATED_LENGTH = 24;

  private final AccountRepository accounts;
  private final Optional<String> chosen;

  FirstAccount(
      AccountRepository accounts,
      @ConfigProperty(name = "themeboard.admin.password") Optional<String> chosen) {
    this.accounts = accounts;
    this.chosen = chosen;
  }

  /** Creates the account if there is none; prints the password once if nobody chose it. */
  @Transactional
  void ensure() {
    if (accounts.count() > 0) {
      return;
    }
    String password = chosen.orElseGet(FirstAccount::generated);
    accounts.persist(
        new Account(
            "admin", Account.Role.ADMIN, PasswordHash.of(password), Clock.systemUTC().instant()));
    if (chosen.isEmpty()) {
      // On the console and nowhere else: a log file would keep it.
      System.out.printf(
          "The first account is 'admin' with the password %s (said once; keep it)%n", password);
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
