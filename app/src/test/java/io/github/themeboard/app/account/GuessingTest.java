package io.github.themeboard.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Answer;
import io.github.themeboard.app.People;
import io.github.themeboard.app.Person;
import io.github.themeboard.app.Site;
import io.github.themeboard.app.TestClock;
import io.github.themeboard.app.World;
import io.github.themeboard.domain.account.Browser;
import io.github.themeboard.domain.account.Password;
import io.github.themeboard.domain.account.Refused;
import io.github.themeboard.domain.account.Secret;
import io.github.themeboard.domain.account.SignIn;
import io.github.themeboard.domain.account.TooManyAttempts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Guessing is slow, and whose account is guessed at still gets in. */
@QuarkusTest
class GuessingTest {
  private static final String HOME = "192.0.2.1";
  private static final String WRONG = "not the password";

  @Inject People people;
  @Inject World world;
  @Inject SignIn signIn;
  @Inject TestClock clock;

  @BeforeEach
  void comeIn() {
    people.named("test-li", "curator");
    people.named("test-wu", "curator");
  }

  @AfterEach
  void forget() {
    clock.reset();
    people.forget();
  }

  @Test
  void theFifthFailureMakesOneWaitAndTheRightPasswordWaitsToo() {
    Person guesser = Person.anonymous();
    for (int i = 0; i < 5; i++) {
      assertThat(guesser.signIn("test-li", WRONG).statusCode()).isEqualTo(400);
    }
    Answer answer = guesser.signIn("test-li", People.PASSWORD);
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.header("Retry-After")).isEqualTo("1");
    Document page = Site.parsed(answer.text(), "/login");
    assertThat(page.select("[role=alert]").text())
        .isEqualTo("Too many attempts. Wait 1 second, then try again.");
    assertThat(page.select("input[name=name]").val()).isEqualTo("test-li");
    clock.pass(Duration.ofSeconds(2));
    assertThat(guesser.signIn("test-li", People.PASSWORD).statusCode()).isEqualTo(303);
  }

  @Test
  void theWaitGrows() {
    failures("test-li", HOME, null, 5);
    assertThat(failAfterWaiting("test-li", HOME)).isEqualTo(2);
    assertThat(failAfterWaiting("test-li", HOME)).isEqualTo(4);
    assertThat(failAfterWaiting("test-li", HOME)).isEqualTo(8);
  }

  @Test
  void askingAgainTooEarlyMakesNothingLonger() {
    failures("test-li", HOME, null, 5);
    for (int i = 0; i < 20; i++) {
      assertThat(attempt("test-li", People.PASSWORD, HOME, null)).isEqualTo(1);
    }
    clock.pass(Duration.ofSeconds(1));
    assertThat(attempt("test-li", People.PASSWORD, HOME, null)).isZero();
  }

  @Test
  void aBrowserThatTheAccountKnowsIsNotSlowedByStrangersNotEvenFromTheSameAddress() {
    Secret device = device("test-li");
    failures("test-li", HOME, null, 5);
    IntStream.range(0, 30).forEach(i -> guessFromAnywhere("test-li", i));
    assertThat(attempt("test-li", People.PASSWORD, HOME, null)).isPositive();
    assertThat(attempt("test-li", People.PASSWORD, HOME, device)).isZero();
  }

  @Test
  void theBrowserOfSomebodyElseIsAStranger() {
    Secret wus = device("test-wu");
    failures("test-li", HOME, wus, 5);
    assertThat(attempt("test-li", People.PASSWORD, HOME, wus)).isPositive();
  }

  @Test
  void aKnownBrowserThatGuessesIsSlowToo() {
    Secret device = device("test-li");
    failures("test-li", HOME, device, 5);
    assertThat(attempt("test-li", People.PASSWORD, HOME, device)).isPositive();
  }

  @Test
  void anAddressThatTriesOnePasswordOnManyAccountsIsSlow() {
    IntStream.range(0, 21).forEach(i -> attempt("test-nobody-" + i, WRONG, HOME, null));
    assertThat(attempt("test-li", People.PASSWORD, HOME, null)).isPositive();
    assertThat(attempt("test-li", People.PASSWORD, "192.0.2.200", null)).isZero();
  }

  @Test
  void anAccountThatManyAddressesTryIsSlowForStrangersButHalfAMinuteAtMost() {
    IntStream.range(0, 30).forEach(i -> guessFromAnywhere("test-li", i));
    assertThat(attempt("test-li", People.PASSWORD, HOME, null)).isBetween(1L, 30L);
    clock.pass(Duration.ofSeconds(30));
    assertThat(attempt("test-li", People.PASSWORD, HOME, null)).isZero();
  }

  @Test
  void oneWhoHasAnAccountCannotWashTheAddressCleanWithIt() {
    for (int i = 0; i < 21; i++) {
      attempt("test-nobody-" + i, WRONG, HOME, null);
      attempt("test-wu", People.PASSWORD, HOME, null);
    }
    assertThat(attempt("test-li", People.PASSWORD, HOME, null)).isPositive();
  }

  @Test
  void accountsThatAreNotThereAreSlowInTheSameWay() {
    failures("test-nobody", HOME, null, 5);
    assertThat(attempt("test-nobody", WRONG, HOME, null)).isEqualTo(1);
  }

  @Test
  void manyAtTheSameMomentAreNotMoreThanOneAfterTheOther() throws Exception {
    Callable<Long> guess = () -> attempt("test-li", WRONG, HOME, null);
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      long looked =
          pool.invokeAll(IntStream.range(0, 16).mapToObj(i -> guess).toList()).stream()
              .filter(f -> result(f) == 0)
              .count();
      assertThat(looked).isEqualTo(5);
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void afterADayItIsForgotten() {
    failures("test-li", HOME, null, 5);
    clock.pass(Duration.ofHours(25));
    attempt("test-wu", WRONG, "192.0.2.77", null);
    assertThat(world.rows("select count(*) from throttle")).containsExactly("3");
  }

  @Test
  void theTableNamesNobody() {
    failures("test-li", HOME, null, 1);
    List<String> rows = world.rows("select t::text from throttle t");
    assertThat(rows).hasSize(3);
    assertThat(rows.toString()).doesNotContain("test-li", HOME);
  }

  private static long result(Future<Long> future) {
    try {
      return future.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void guessFromAnywhere(String name, int i) {
    attempt(name, WRONG, "198.51.100." + i, null);
    clock.pass(Duration.ofSeconds(1));
  }

  /** How long somebody who has just waited and failed has to wait now, in seconds. */
  private long failAfterWaiting(String name, String address) {
    clock.pass(Duration.ofSeconds(attempt(name, WRONG, address, null)));
    attempt(name, WRONG, address, null);
    return attempt(name, WRONG, address, null);
  }

  private void failures(String name, String address, Secret device, int number) {
    for (int i = 0; i < number; i++) {
      assertThat(attempt(name, WRONG, address, device)).isZero();
    }
  }

  private Secret device(String name) {
    Browser browser = new Browser("203.0.113.9", "test", null);
    return signIn.signIn(name, new Password(People.PASSWORD), browser).device();
  }

  /** Zero if the password was looked at, else the seconds to wait. */
  private long attempt(String name, String password, String address, Secret device) {
    try {
      signIn.signIn(name, new Password(password), new Browser(address, "test", device));
      return 0;
    } catch (Refused e) {
      return 0;
    } catch (TooManyAttempts e) {
      return e.seconds();
    }
  }
}
