package io.github.themeboard.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Answer;
import io.github.themeboard.app.People;
import io.github.themeboard.app.Person;
import io.github.themeboard.app.TestClock;
import io.github.themeboard.app.World;
import io.github.themeboard.domain.account.Secret;
import io.github.themeboard.domain.account.Sessions;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What ends sessions ends them at once: for the next request, and for every other server, which
 * looks at the same rows.
 */
@QuarkusTest
class SessionEndTest {
  private static final String SESSION = "themeboard_session";
  private static final String NEW_PASSWORD = "velvet anchor plum";

  @Inject People people;
  @Inject World world;
  @Inject Sessions sessions;
  @Inject TestClock clock;

  private long liId;
  private Person li;
  private Person other;

  @BeforeEach
  void signIn() {
    liId = people.named("test-li", "curator").account();
    people.with("admin");
    li = Person.signedIn("test-li");
    other = Person.signedIn("test-li");
  }

  @AfterEach
  void forget() {
    clock.reset();
    people.forget();
  }

  @Test
  void aChangedPasswordEndsAllOthersAndOpensWithTheNewOneOnly() {
    Answer answer = change(People.PASSWORD, NEW_PASSWORD);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(open(li)).isTrue();
    assertThat(open(other)).isFalse();
    assertThat(Person.anonymous().signIn("test-li", People.PASSWORD).statusCode()).isEqualTo(400);
    assertThat(Person.anonymous().signIn("test-li", NEW_PASSWORD).statusCode()).isEqualTo(303);
  }

  @Test
  void aWrongOldPasswordChangesNothing() {
    Answer answer = change("not the old one", NEW_PASSWORD);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.text()).contains("The old password is wrong.");
    assertThat(open(other)).isTrue();
  }

  @Test
  void aNewPasswordThatAnybodyWouldTryIsRefusedBesideItsField() {
    Answer answer = change(People.PASSWORD, "Password2026!");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.text()).contains("one of the first that anybody tries");
    assertThat(open(other)).isTrue();
  }

  @Test
  void aChangedRoleEndsAll() {
    Person admin = Person.signedIn("test-admin");
    admin.submit("/admin/accounts/" + liId + "/role?_method=PUT", Map.of("role", "reader"));
    assertThat(open(li)).isFalse();
    assertThat(open(other)).isFalse();
    assertThat(Person.signedIn("test-li").get("/admin").statusCode()).isEqualTo(403);
  }

  @Test
  void aDisabledAccountIsOutEverywhereAndCannotComeBackUntilItIsEnabled() {
    Person admin = Person.signedIn("test-admin");
    admin.submit("/admin/accounts/" + liId + "/disablement", Map.of());
    assertThat(open(li)).isFalse();
    assertThat(Person.anonymous().signIn("test-li", People.PASSWORD).statusCode()).isEqualTo(400);
    admin.submit("/admin/accounts/" + liId + "/disablement?_method=DELETE", Map.of());
    assertThat(open(li)).isFalse();
    assertThat(Person.anonymous().signIn("test-li", People.PASSWORD).statusCode()).isEqualTo(303);
  }

  @Test
  void oneSessionIsEndedFromTheList() {
    Document account = li.page("/account");
    String form = account.select("form[action~=sessions/\\d+]").attr("action");
    assertThat(li.submit(form, Map.of()).statusCode()).isEqualTo(303);
    assertThat(open(li)).isTrue();
    assertThat(open(other)).isFalse();
  }

  @Test
  void allOthersAreEndedAtOnce() {
    Person third = Person.signedIn("test-li");
    li.submit("/account/sessions?_method=DELETE", Map.of());
    assertThat(open(li)).isTrue();
    assertThat(open(other)).isFalse();
    assertThat(open(third)).isFalse();
  }

  @Test
  void nobodyEndsTheSessionsOfOthers() {
    String liS = world.rows("select min(id) from session where account_id = " + liId).get(0);
    Person admin = Person.signedIn("test-admin");
    Answer answer = admin.submit("/account/sessions/" + liS + "?_method=DELETE", Map.of());
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(open(li)).isTrue();
  }

  @Test
  void aSessionThatNobodyUsesEnds() {
    clock.pass(Duration.ofHours(23));
    assertThat(open(li)).isTrue();
    clock.pass(Duration.ofHours(23));
    assertThat(open(li)).isTrue();
    assertThat(open(other)).isFalse();
  }

  @Test
  void aSessionEndsAfterTwoWeeksHoweverMuchItIsUsed() {
    for (int hours = 0; hours < 14 * 24; hours += 12) {
      assertThat(open(li)).as(hours + " hours").isTrue();
      clock.pass(Duration.ofHours(12));
    }
    assertThat(open(li)).isFalse();
  }

  @Test
  void whatHasEndedIsSweptAwayAtTheNextSignIn() {
    clock.pass(Duration.ofDays(15));
    Person.signedIn("test-li");
    assertThat(world.rows("select count(*) from session")).containsExactly("1");
  }

  @Test
  void aSessionIsWrittenAtMostOnceAMinute() {
    String seen = "select max(last_seen_at) from session where account_id = " + liId;
    open(li);
    String before = world.rows(seen).get(0);
    clock.pass(Duration.ofSeconds(30));
    open(li);
    open(other);
    assertThat(world.rows(seen)).containsExactly(before);
    clock.pass(Duration.ofSeconds(31));
    open(li);
    assertThat(world.rows(seen).get(0)).isNotEqualTo(before);
  }

  private Answer change(String old, String next) {
    return li.submit(
        "/account/password?_method=PUT", Map.of("old", old, "password", next, "again", next));
  }

  /** By the browser's way and by a look at the rows, which is all that another server would do. */
  private boolean open(Person person) {
    boolean open = person.get("/account").statusCode() == 200;
    assertThat(sessions.find(new Secret(person.cookie(SESSION))).isPresent()).isEqualTo(open);
    return open;
  }
}
