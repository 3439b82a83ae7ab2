package io.github.themeboard.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Answer;
import io.github.themeboard.app.People;
import io.github.themeboard.app.Person;
import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A board that reads to nobody without an account, behind a proxy, with an identity provider. */
@QuarkusTest
@TestProfile(ClosedBehindProxy.class)
class ClosedBoardTest {
  private static final String SESSION = "themeboard_session";

  @Inject People people;
  @Inject World world;

  @AfterEach
  void forget() {
    people.forget();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/themes/inference", "/articles/1", "/help", "/companies"})
  void everyPageAsksToSignInAndLeadsBack(String address) {
    Answer answer = Site.get(address);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.header("Location")).contains("/login");
    assertThat(answer.text()).isEmpty();
  }

  @Test
  void theWayInIsOpen() {
    for (String address : List.of("/login", "/q/health/ready", "/assets/css/form.css")) {
      assertThat(Site.get(address).statusCode()).as(address).isEqualTo(200);
    }
    assertThat(Site.page("/login").text()).contains("Reading this board needs an account.");
  }

  @Test
  void aReaderReads() {
    people.with("reader");
    Person reader = Person.signedIn("test-reader");
    assertThat(reader.page("/themes/inference").select("h1").text()).contains("Inference");
    assertThat(reader.get("/admin").statusCode()).isEqualTo(403);
  }

  @Test
  void theOperatorsTokenActsAsAdminAndAWrongOneAsNobody() {
    assertThat(bearer(ClosedBehindProxy.TOKEN, "/admin/accounts")).isEqualTo(200);
    assertThat(bearer(ClosedBehindProxy.TOKEN + "0", "/admin/accounts")).isEqualTo(303);
    assertThat(bearer("", "/")).isEqualTo(303);
  }

  @Test
  void behindHttpsTheCookieIsNeverSentInTheClear() {
    people.with("reader");
    Person reader = Person.anonymous();
    Map<String, String> fields =
        Map.of("name", "test-reader", "password", People.PASSWORD, "_token", reader.formToken());
    Map<String, String> proxy =
        Map.of(
            "X-Forwarded-Proto", "https",
            "X-Forwarded-Host", "board.example.org",
            "Origin", "https://board.example.org");
    Answer answer = reader.post("/login", fields, proxy);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.response().headers().allValues("Set-Cookie"))
        .isNotEmpty()
        .allMatch(cookie -> cookie.contains("Secure") && cookie.contains("HttpOnly"));
  }

  @ParameterizedTest
  @CsvSource({"analysts, curator", "board-admins, admin", "staff, reader"})
  void whomTheProviderVouchesForComesInWithTheRoleOfTheirGroup(String group, String role) {
    StandInProvider.vouchFor("7", "Mei Lin", "everybody", group);
    Person mei = Person.anonymous();
    Answer in = comeIn(mei, "/risks");
    assertThat(in.statusCode()).isEqualTo(303);
    assertThat(in.header("Location")).endsWith("/risks");
    assertThat(mei.page("/account").text()).contains("Mei.Lin, " + role);
    assertThat(world.rows("select password_hash from account where name = 'Mei.Lin'"))
        .containsExactly("null");
  }

  @Test
  void theLargestRoleCountsAndIsReadAnewEachTime() {
    StandInProvider.vouchFor("7", "mei", "staff", "board-admins");
    Person first = Person.anonymous();
    comeIn(first, "/");
    assertThat(first.get("/admin/accounts").statusCode()).isEqualTo(200);
    StandInProvider.vouchFor("7", "mei", "staff");
    Person second = Person.anonymous();
    comeIn(second, "/");
    assertThat(second.get("/admin").statusCode()).isEqualTo(403);
    assertThat(first.get("/account").statusCode()).isEqualTo(303);
    assertThat(world.rows("select count(*) from account where oidc_subject = '7'"))
        .containsExactly("1");
  }

  @Test
  void onlyOurOwnSessionRemains() {
    StandInProvider.vouchFor("7", "mei", "staff");
    Person mei = Person.anonymous();
    comeIn(mei, "/");
    String session = mei.cookie(SESSION);
    assertThat(mei.cookie("q_session")).isEmpty();
    mei.submit("/login?_method=DELETE", Map.of());
    assertThat(Person.anonymous().with(SESSION, session).get("/account").statusCode())
        .isEqualTo(303);
    assertThat(mei.get("/account").statusCode()).isEqualTo(303);
  }

  @Test
  void aGroupThatIsCalledLikeARoleIsNone() {
    StandInProvider.vouchFor("6", "clever", "admin", "curator", "reader");
    Person clever = Person.anonymous();
    Answer returned = overTheProvider(clever, "/");
    assertThat(clever.cookie("q_session")).isNotEmpty();
    assertThat(clever.get("/admin/accounts").statusCode()).isEqualTo(403);
    assertThat(clever.get("/themes/inference").statusCode()).isNotEqualTo(200);
    assertThat(last(clever, returned).statusCode()).isEqualTo(403);
  }

  @Test
  void whoHasNoRoleIsToldSo() {
    StandInProvider.vouchFor("8", "stranger", "visitors");
    Person stranger = Person.anonymous();
    Answer answer = comeIn(stranger, "/");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.text()).contains("gives you no role on this board");
    assertThat(stranger.cookie(SESSION)).isEmpty();
    assertThat(world.rows("select count(*) from account where name = 'stranger'"))
        .containsExactly("0");
  }

  @Test
  void aNamesakeGetsANameOfTheirOwn() {
    people.named("test-li", "admin");
    StandInProvider.vouchFor("9", "test-li", "staff");
    Person other = Person.anonymous();
    comeIn(other, "/");
    assertThat(other.page("/account").text()).contains("test-li-2, reader");
  }

  @Test
  void theLoginPageOffersTheProvider() {
    assertThat(Site.page("/login?next=/risks").select("a[href^=/login/oidc]").attr("href"))
        .isEqualTo("/login/oidc?next=%2Frisks");
  }

  /** Over the provider and back; the answer is the last one of ours. */
  private static Answer comeIn(Person person, String next) {
    return last(person, overTheProvider(person, next));
  }

  private static Answer overTheProvider(Person person, String next) {
    Answer asked = person.get("/login/oidc?next=" + next);
    String authorize = asked.header("Location");
    assertThat(authorize).contains("/authorize?", "client_id=themeboard");
    URI back = URI.create(parameter(authorize, "redirect_uri"));
    return person.get(back.getPath() + "?code=any&state=" + parameter(authorize, "state"));
  }

  private static Answer last(Person person, Answer returned) {
    assertThat(returned.statusCode()).isEqualTo(302);
    URI last = URI.create(returned.header("Location"));
    return person.get(last.getRawPath() + "?" + last.getRawQuery());
  }

  private static String parameter(String address, String name) {
    Matcher found = Pattern.compile("[?&]" + name + "=([^&]*)").matcher(address);
    assertThat(found.find()).as(name + " in " + address).isTrue();
    return URLDecoder.decode(found.group(1), StandardCharsets.UTF_8);
  }

  private static int bearer(String token, String address) {
    return Site.get(address, Map.of("Authorization", "Bearer " + token)).statusCode();
  }
}
