package io.github.themeboard.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Answer;
import io.github.themeboard.app.People;
import io.github.themeboard.app.Person;
import io.github.themeboard.app.Site;
import io.github.themeboard.app.TestClock;
import io.github.themeboard.app.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Inviting people, giving roles, issuing tokens. */
@QuarkusTest
class AdminPagesTest {
  private static final String ACCOUNTS = "/admin/accounts";
  private static final String TOKENS = "/admin/tokens";
  private static final String GUEST_PASSWORD = "velvet anchor plum";

  @Inject People people;
  @Inject World world;
  @Inject TestClock clock;

  private long adminId;
  private Person admin;

  @BeforeEach
  void signIn() {
    adminId = people.with("admin").account();
    admin = Person.signedIn("test-admin");
  }

  @AfterEach
  void forget() {
    clock.reset();
    people.forget();
  }

  @Test
  void aGuestMakesAnAccountWithTheInvitedRoleAndIsSignedIn() {
    Person guest = Person.anonymous();
    assertThat(accept(guest, invite("curator"), "test-guest", GUEST_PASSWORD).statusCode())
        .isEqualTo(303);
    assertThat(guest.page("/account").text()).contains("test-guest, curator");
    assertThat(guest.get("/admin").statusCode()).isEqualTo(200);
    assertThat(Person.signedIn("test-guest", GUEST_PASSWORD).get("/admin").statusCode())
        .isEqualTo(200);
  }

  @Test
  void anInviteWorksOnce() {
    String link = invite("reader");
    accept(Person.anonymous(), link, "test-first", GUEST_PASSWORD);
    assertThat(accept(Person.anonymous(), link, "test-second", GUEST_PASSWORD).statusCode())
        .isEqualTo(404);
    assertThat(Site.get(link).text()).contains("This invite is not good any more");
  }

  @Test
  void anInviteEndsAfterAWeekAndWhenItIsWithdrawnAndWithWhoGaveIt() {
    String old = invite("reader");
    clock.pass(Duration.ofDays(8));
    assertThat(Site.get(old).statusCode()).isEqualTo(404);
    clock.reset();
    String withdrawn = invite("reader");
    Document page = admin.page(ACCOUNTS);
    String form = page.select("form[action~=invites/\\d+]").attr("action");
    assertThat(admin.submit(form, Map.of()).statusCode()).isEqualTo(303);
    assertThat(Site.get(withdrawn).statusCode()).isEqualTo(404);
    String disabled = invite("reader");
    people.named("test-other", "admin");
    Person.signedIn("test-other").submit(ACCOUNTS + "/" + adminId + "/disablement", Map.of());
    assertThat(Site.get(disabled).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "test-admin, velvet anchor plum, velvet anchor plum, Somebody else has this name",
    "TEST-Admin, velvet anchor plum, velvet anchor plum, Somebody else has this name",
    "two words, velvet anchor plum, velvet anchor plum, has no spaces",
    "'', velvet anchor plum, velvet anchor plum, has no spaces",
    "test-new, short, short, at least 12 characters",
    "test-new, password2026!, password2026!, first that anybody tries",
    "test-new, velvet anchor plum, velvet anchor pear, The two passwords differ"
  })
  void whatIsWrongIsSaidBesideItsFieldAndTheNameStays(
      String name, String password, String again, String said) {
    Person guest = Person.anonymous();
    String link = invite("reader");
    Answer answer = guest.submit(link, Map.of("name", name, "password", password, "again", again));
    assertThat(answer.statusCode()).isEqualTo(400);
    Document page = Site.parsed(answer.text(), link);
    assertThat(page.select("[role=alert]").text()).contains(said);
    assertThat(page.select("input[name=name]").val()).isEqualTo(name);
    assertThat(page.select("[aria-invalid=true]")).hasSize(1);
    assertThat(Site.get(link).statusCode()).isEqualTo(200);
  }

  @Test
  void theLinkIsShownOnceAndKeptNowhere() {
    String link = invite("reader");
    String token = link.replaceFirst(".*/", "");
    assertThat(admin.page(ACCOUNTS).outerHtml()).doesNotContain(token);
    assertThat(world.rows("select i::text from invite i").toString()).doesNotContain(token);
  }

  @Test
  void theLastAdminCanBeNeitherDisabledNorDemoted() {
    long last = Long.parseLong(world.rows("select id from account where name = 'admin'").get(0));
    admin.submit(ACCOUNTS + "/" + last + "/disablement", Map.of());
    try {
      Answer disabled = admin.submit(ACCOUNTS + "/" + adminId + "/disablement", Map.of());
      assertThat(disabled.statusCode()).isEqualTo(409);
      assertThat(disabled.text()).contains("the only admin who can sign in");
      Answer demoted =
          admin.submit(ACCOUNTS + "/" + adminId + "/role?_method=PUT", Map.of("role", "reader"));
      assertThat(demoted.statusCode()).isEqualTo(409);
      assertThat(admin.get(ACCOUNTS).statusCode()).isEqualTo(200);
    } finally {
      admin.submit(ACCOUNTS + "/" + last + "/disablement?_method=DELETE", Map.of());
    }
  }

  @Test
  void aTokenActsWithItsRoleUntilItIsRevoked() {
    String token = token("nightly import", "curator", "30");
    assertThat(asked(token, "/admin")).isEqualTo(200);
    assertThat(asked(token, ACCOUNTS)).isEqualTo(403);
    Document page = admin.page(TOKENS);
    assertThat(page.select("table").text()).contains("nightly import", "curator", "test-admin");
    assertThat(page.outerHtml()).doesNotContain(token);
    admin.submit(page.select("form[action~=tokens/\\d+]").attr("action"), Map.of());
    assertThat(asked(token, "/admin")).isNotEqualTo(200);
  }

  @Test
  void aTokenEndsWithItsDaysAndWithTheRoleOfItsAccount() {
    String token = token("short", "admin", "1");
    assertThat(asked(token, ACCOUNTS)).isEqualTo(200);
    people.named("test-other", "admin");
    Person other = Person.signedIn("test-other");
    other.submit(ACCOUNTS + "/" + adminId + "/role?_method=PUT", Map.of("role", "curator"));
    assertThat(asked(token, ACCOUNTS)).isEqualTo(403);
    assertThat(asked(token, "/admin")).isEqualTo(200);
    other.submit(ACCOUNTS + "/" + adminId + "/disablement", Map.of());
    assertThat(asked(token, "/admin")).isNotEqualTo(200);
    other.submit(ACCOUNTS + "/" + adminId + "/disablement?_method=DELETE", Map.of());
    assertThat(asked(token, "/admin")).isEqualTo(200);
    clock.pass(Duration.ofHours(25));
    assertThat(asked(token, "/admin")).isNotEqualTo(200);
  }

  @Test
  void onlyTheHashOfATokenIsKept() {
    String token = token("kept", "reader", "1");
    assertThat(world.rows("select t::text from api_token t").toString()).doesNotContain(token);
    assertThat(
            world.rows(
                "select encode(token_hash, 'hex') = encode(sha256('"
                    + token
                    + "'), 'hex')"
                    + " from api_token"))
        .containsExactly("true");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 30, up to 100 characters",
    "fine, 0, 1 to 366 days",
    "fine, soon, 1 to 366 days"
  })
  void aTokenWithoutPurposeOrEndIsRefusedAndTheFormKept(String name, String days, String said) {
    Answer answer = admin.submit(TOKENS, Map.of("name", name, "role", "reader", "days", days));
    assertThat(answer.statusCode()).isEqualTo(400);
    Document page = Site.parsed(answer.text(), TOKENS);
    assertThat(page.select("[role=alert]").text()).contains(said);
    assertThat(page.select("input[name=name]").val()).isEqualTo(name);
    assertThat(page.select("input[name=days]").val()).isEqualTo(days);
  }

  @Test
  void everyFieldHasALabelAndEveryButtonANameInBothLanguages() {
    invite("reader");
    token("kept", "reader", "1");
    for (String language : Site.LANGUAGES) {
      for (String address : List.of("/account", "/admin", ACCOUNTS, TOKENS)) {
        Document page = admin.page(address + "?lang=" + language);
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("select, input:not([type=hidden])"))
            .allMatch(field -> field.closest("label") != null);
        assertThat(page.select("button")).allMatch(b -> b.hasText());
        assertThat(page.select("form[method=post]"))
            .allMatch(form -> form.select("input[name=_token]").size() == 1);
        assertThat(page.text()).doesNotContain("{", "NOT_FOUND", "null");
      }
    }
  }

  private String invite(String role) {
    Answer answer = admin.submit(ACCOUNTS + "/invites", Map.of("role", role));
    assertThat(answer.statusCode()).as(answer.text()).isEqualTo(200);
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    String link = Site.parsed(answer.text(), ACCOUNTS).select(".form-once input").val();
    return link.replaceFirst("http://127\\.0\\.0\\.1:\\d+", "");
  }

  private Answer accept(Person guest, String link, String name, String password) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("name", name);
    fields.put("password", password);
    fields.put("again", password);
    return guest.submit(link, fields);
  }

  private String token(String name, String role, String days) {
    Answer answer = admin.submit(TOKENS, Map.of("name", name, "role", role, "days", days));
    assertThat(answer.statusCode()).as(answer.text()).isEqualTo(200);
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    return Site.parsed(answer.text(), TOKENS).select(".form-once input").val();
  }

  private static int asked(String token, String address) {
    return Site.get(address, Map.of("Authorization", "Bearer " + token)).statusCode();
  }
}
