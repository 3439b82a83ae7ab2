package io.github.themeboard.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Answer;
import io.github.themeboard.app.People;
import io.github.themeboard.app.Person;
import io.github.themeboard.app.Site;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of who is signed in say so, and are for nobody else. */
@QuarkusTest
class SignedInPagesTest {
  private static final String ADDRESS = "/themes/inference?signed=in";

  @Inject People people;

  private Person curator;

  @BeforeEach
  void signIn() {
    people.with("curator");
    curator = Person.signedIn("test-curator");
  }

  @AfterEach
  void forget() {
    people.forget();
  }

  @Test
  void areNeverKeptForOthers() {
    Answer answer = curator.get(ADDRESS);
    assertThat(answer.header("Cache-Control")).isEqualTo("private, no-cache");
    assertThat(answer.header("ETag")).isEmpty();
    assertThat(answer.text()).contains("test-curator");
    assertThat(Site.get(ADDRESS).text()).doesNotContain("test-curator").contains("Sign in");
  }

  @Test
  void areNotAnsweredFromWhatIsKept() {
    String tag = Site.get(ADDRESS).header("ETag");
    assertThat(tag).isNotEmpty();
    Answer answer = curator.send("GET", ADDRESS, Map.of("If-None-Match", tag), "");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.text()).contains("test-curator");
  }

  @Test
  void carryTheFormTokenForWhatHtmxSends() {
    String headers = curator.page("/").select("body").attr("data-hx-headers");
    assertThat(headers).isEqualTo("{\"X-Form-Token\":\"" + curator.formToken() + "\"}");
    assertThat(Site.page("/").select("body").hasAttr("data-hx-headers")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/no-such-page", "/themes/no-such-theme"})
  void sayWhoOneIsEvenIfSomethingIsWrong(String address) {
    Document page = Site.parsed(curator.get(address).text(), address);
    assertThat(page.select(".visitor").text()).contains("test-curator");
  }

  @Test
  void aRoleThatIsTooSmallIsSaidInWords() {
    Answer answer = curator.get("/admin/accounts");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.text()).contains("Your role does not allow this");
  }

  @Test
  void aPartOfAPageIsNotReplacedByTheSignInPage() {
    Answer answer = Site.get("/admin", Map.of("HX-Request", "true"));
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.header("HX-Redirect")).startsWith("/login");
  }

  @Test
  void aTokenThatOpensNothingIsRefusedEvenWhereNoneIsNeeded() {
    Answer answer = Site.get("/", Map.of("Authorization", "Bearer themeboard_nothing"));
    assertThat(answer.statusCode()).isNotEqualTo(200);
  }

  @Test
  void aCookieThatOpensNothingIsNobody() {
    Person old = Person.anonymous().with("themeboard_session", "x".repeat(43));
    assertThat(old.page("/").select(".visitor").text()).isEqualTo("Sign in");
  }
}
