package io.github.themeboard.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Answer;
import io.github.themeboard.app.People;
import io.github.themeboard.app.Person;
import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Coming in with a name and a password, and going out again. */
@QuarkusTest
class LoginTest {
  private static final String SESSION = "themeboard_session";

  @Inject People people;
  @Inject World world;

  @BeforeEach
  void comeIn() {
    people.named("test-Li", "curator");
  }

  @AfterEach
  void forget() {
    people.forget();
  }

  @Test
  void theRightPasswordLeadsOnAndThePagesSayWhoOneIs() {
    Person li = Person.signedIn("test-Li");
    assertThat(li.page("/").select(".visitor").text()).contains("test-Li", "Curation");
    assertThat(li.page("/account").text()).contains("You are signed in as test-Li, curator.");
  }

  @Test
  void theCaseOfANameDoesNotMatter() {
    assertThat(Person.signedIn("TEST-li").page("/account").text()).contains("test-Li");
  }

  @ParameterizedTest
  @CsvSource({"test-Li, wrong password here", "test-nobody, copper kettle moth", "'', ''"})
  void whatIsWrongIsNotSaidAndTheNameIsKept(String name, String password) {
    Person somebody = Person.anonymous();
    Answer answer = somebody.signIn(name, password);
    assertThat(answer.statusCode()).isEqualTo(400);
    Document page = Site.parsed(answer.text(), "/login");
    assertThat(page.select("[role=alert]").text())
        .isEqualTo(
            "Name or password is wrong, or the account is disabled. Check both and try again.");
    assertThat(page.select("input[name=name]").val()).isEqualTo(name);
    assertThat(page.select("input[name=password]").hasAttr("value")).isFalse();
    assertThat(somebody.cookie(SESSION)).isEmpty();
  }

  @Test
  void theCookieCannotBeReadByScriptsOrSentByOtherSites() {
    Person somebody = Person.anonymous();
    Answer answer = somebody.signIn("test-Li", People.PASSWORD);
    List<String> cookies = answer.response().headers().allValues("Set-Cookie");
    assertThat(cookies)
        .filteredOn(c -> c.startsWith(SESSION))
        .singleElement()
        .asString()
        .contains("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=1209600")
        .doesNotContain("Secure", "Domain");
    assertThat(somebody.cookie(SESSION)).matches("[A-Za-z0-9_-]{43}");
  }

  @Test
  void onlyTheHashesOfSecretsAreKept() {
    Person li = Person.signedIn("test-Li");
    String sha256 = "encode(sha256('%s'), 'hex')";
    assertThat(
            world.rows(
                "select encode(token_hash, 'hex') = "
                    + sha256.formatted(li.cookie(SESSION))
                    + " from session"))
        .containsExactly("true");
    assertThat(
            world.rows(
                "select encode(token_hash, 'hex') = "
                    + sha256.formatted(li.cookie("themeboard_device"))
                    + " from device"))
        .containsExactly("true");
    assertThat(world.rows("select s::text || a::text from session s, account a").toString())
        .doesNotContain(li.cookie(SESSION))
        .doesNotContain(People.PASSWORD);
  }

  @Test
  void eachSignInHasASessionOfItsOwn() {
    String first = Person.signedIn("test-Li").cookie(SESSION);
    assertThat(Person.signedIn("test-Li").cookie(SESSION)).isNotEqualTo(first);
  }

  @Test
  void aSessionThatSomebodyElseChoseIsNotTaken() {
    Person victim = Person.anonymous().with(SESSION, "A".repeat(43));
    victim.signIn("test-Li", People.PASSWORD);
    assertThat(victim.cookie(SESSION)).isNotEqualTo("A".repeat(43));
    assertThat(victim.get("/account").statusCode()).isEqualTo(200);
  }

  @Test
  void afterSigningOutTheCookieOpensNothingEvenIfSomebodyKeptIt() {
    Person li = Person.signedIn("test-Li");
    String kept = li.cookie(SESSION);
    Answer out = li.submit("/login?_method=DELETE", Map.of());
    assertThat(out.statusCode()).isEqualTo(303);
    assertThat(li.cookie(SESSION)).isEmpty();
    assertThat(Person.anonymous().with(SESSION, kept).get("/account").statusCode()).isEqualTo(303);
    assertThat(world.rows("select count(*) from session")).containsExactly("0");
  }

  @ParameterizedTest
  @CsvSource({
    "/risks?theme=foundry, /risks?theme=foundry",
    "/admin, /admin",
    "//evil.example, /",
    "https://evil.example/, /",
    "/\\evil.example, /",
    "'/\tevil', /",
    "evil.example, /",
    "javascript:alert(1), /",
    "/login, /",
    "'', /"
  })
  void whereToGoAfterwardsIsOnlyEverOnThisSite(String next, String where) {
    Answer answer =
        Person.anonymous()
            .submit("/login", Map.of("name", "test-Li", "password", People.PASSWORD, "next", next));
    assertThat(answer.header("Location")).endsWith(where).matches("http://127\\.0\\.0\\.1:\\d+/.*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/account", "/admin/accounts"})
  void whoHasToSignInIsLedBackToWhatTheyAskedFor(String address) {
    Answer answer = Site.get(address + "?x=1&y=2");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.header("Location"))
        .endsWith("/login?next=" + address.replace("/", "%2F") + "%3Fx%3D1%26y%3D2");
    Document login = Site.page(answer.header("Location").replaceFirst("http://[^/]+", ""));
    assertThat(login.select("input[name=next]").val()).isEqualTo(address + "?x=1&y=2");
  }

  @Test
  void thePageThatOneComesFromIsGoneBackTo() {
    String past = "/risks?publishedBy=2026-02-01";
    assertThat(nextAfter("http://127.0.0.1:" + RestAssured.port + past)).isEqualTo(past);
    assertThat(nextAfter("https://evil.example/x")).isEqualTo("/");
    assertThat(nextAfter("not an address")).isEqualTo("/");
  }

  private static String nextAfter(String referrer) {
    Answer login = Site.get("/login", Map.of("Referer", referrer));
    return Site.parsed(login.text(), "/login").select("input[name=next]").val();
  }

  @Test
  void thePageIsNeverKept() {
    Answer first = Site.get("/login");
    assertThat(first.header("ETag")).isEmpty();
    assertThat(first.header("Cache-Control")).contains("no-cache");
    assertThat(Site.get("/login").cookie("themeboard_form"))
        .isNotEqualTo(first.cookie("themeboard_form"))
        .isNotEmpty();
  }

  @Test
  void itIsSaidInChineseToo() {
    Document page = Site.page("/login", "zh-CN");
    assertThat(page.select("h1").text()).isEqualTo("登录");
  }
}
