package io.github.themeboard.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Answer;
import io.github.themeboard.app.People;
import io.github.themeboard.app.Person;
import io.github.themeboard.app.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What another site lets a browser send changes nothing. */
@QuarkusTest
class CrossSiteTest {
  private static final String INVITE = "/admin/accounts/invites";
  private static final Map<String, String> FIELDS = Map.of("role", "reader");

  @Inject People people;
  @Inject World world;

  private Person admin;

  @BeforeEach
  void signIn() {
    people.with("admin");
    admin = Person.signedIn("test-admin");
  }

  @AfterEach
  void forget() {
    people.forget();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site", "CROSS-SITE", "nonsense"})
  void refusedByWhereTheBrowserSaysItComesFrom(String site) {
    refused(send(Map.of("Sec-Fetch-Site", site)), "another site");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "null",
        "http://127.0.0.1:1",
        "http://localhost",
        "http://127.0.0.1.evil.example",
        "not an origin",
        ""
      })
  void refusedByItsOrigin(String origin) {
    refused(send(Map.of("Origin", origin)), "another site");
  }

  @Test
  void ownOriginsAreTaken() {
    String own = "http://127.0.0.1:" + RestAssured.port;
    assertThat(send(Map.of("Origin", own, "Sec-Fetch-Site", "same-origin")).statusCode())
        .isEqualTo(200);
    assertThat(send(Map.of("Sec-Fetch-Site", "none")).statusCode()).isEqualTo(200);
  }

  @Test
  void refusedWithoutTheTokenOfTheForm() {
    refused(admin.post(INVITE, FIELDS, Map.of()), "Reload the page");
  }

  @Test
  void refusedWithTheTokenOfSomebodyElse() {
    people.with("curator");
    String others = Person.signedIn("test-curator").formToken();
    refused(admin.post(INVITE, Map.of("role", "reader", "_token", others), Map.of()), "Reload");
    String nobodys = Person.anonymous().formToken();
    refused(admin.post(INVITE, Map.of("role", "reader", "_token", nobodys), Map.of()), "Reload");
  }

  @Test
  void refusedWithTheTokenOfASessionThatHasEnded() {
    String old = admin.formToken();
    admin.submit("/login?_method=DELETE", Map.of());
    admin.signIn("test-admin", People.PASSWORD);
    refused(admin.post(INVITE, Map.of("role", "reader", "_token", old), Map.of()), "Reload");
  }

  @Test
  void theTokenIsTakenFromAHeaderToo() {
    Map<String, String> header = Map.of("X-Form-Token", admin.formToken());
    assertThat(admin.post(INVITE, FIELDS, header).statusCode()).isEqualTo(200);
  }

  @Test
  void theTokenIsTakenFromAFormWithFiles() {
    String body =
        """
        --b\r
        Content-Disposition: form-data; name="_token"\r
        \r
        %s\r
        --b\r
        Content-Disposition: form-data; name="role"\r
        \r
        reader\r
        --b--\r
        """
            .formatted(admin.formToken());
    Map<String, String> type = Map.of("Content-Type", "multipart/form-data; boundary=b");
    refused(admin.send("POST", INVITE, type, body.replaceAll("[\\w-]{43}", "x")), "Reload");
    assertThat(admin.send("POST", INVITE, type, body).statusCode()).isEqualTo(200);
  }

  @Test
  void nobodyIsSignedInByAFormOfAnotherSite() {
    Person victim = Person.anonymous();
    victim.page("/login");
    Map<String, String> fields = Map.of("name", "test-admin", "password", People.PASSWORD);
    assertThat(victim.post("/login", fields, Map.of()).statusCode()).isEqualTo(403);
    assertThat(victim.cookie("themeboard_session")).isEmpty();
  }

  @Test
  void aFormNamesItsMethodAndNothingMore() {
    String unknown = "/admin/accounts/invites/1?_method=TRACE";
    assertThat(admin.submit(unknown, Map.of()).statusCode()).isEqualTo(405);
    Answer get = admin.get("/login?_method=DELETE");
    assertThat(get.statusCode()).isEqualTo(303);
    assertThat(admin.get("/account").statusCode()).isEqualTo(200);
  }

  @Test
  void lookingChangesNothing() {
    String before = world.rows("select a::text from account a order by id").toString();
    for (String address :
        new String[] {INVITE, "/admin/accounts/1/disablement", "/account/password"}) {
      assertThat(admin.get(address).statusCode()).as(address).isIn(404, 405);
    }
    assertThat(world.rows("select a::text from account a order by id")).hasToString(before);
  }

  private Answer send(Map<String, String> headers) {
    return admin.post(INVITE, Map.of("role", "reader", "_token", admin.formToken()), headers);
  }

  private void refused(Answer answer, String words) {
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.text()).contains(words);
    assertThat(world.rows("select count(*) from invite")).containsExactly("0");
  }
}
