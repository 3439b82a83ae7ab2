package io.github.themeboard.app.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Answer;
import io.github.themeboard.app.People;
import io.github.themeboard.app.Person;
import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Curators make frameworks, name their stages and put them in order. */
@QuarkusTest
class FrameworksAdminTest {
  private static final String FRAMEWORKS = "/admin/frameworks";
  private static final String OWN = FRAMEWORKS + "/test-ladder";
  private static final String GATES = FRAMEWORKS + "/four-gates";

  @Inject World world;
  @Inject People people;

  private Person curator;

  @BeforeEach
  void comeIn() {
    people.with("curator");
    curator = Person.signedIn("test-curator");
  }

  @AfterEach
  void forget() {
    world.forget();
    people.forget();
  }

  @Test
  void theListShowsEachFrameworkWithItsThemeStagesAndReadings() {
    assertThat(curator.page("/admin").select("a[href=" + FRAMEWORKS + "]")).hasSize(1);
    String row = curator.page(FRAMEWORKS).select("tbody tr").text();
    assertThat(row).contains("AI computing power", " 4 ").doesNotContain("null");
  }

  @Test
  void aFrameworkIsMadeAndGetsItsStagesInOrder() {
    ladder();
    assertThat(places()).containsExactly("First", "Second", "Third");
    press("/stages/third/position", "PUT", "earlier");
    press("/stages/first/position", "PUT", "later");
    assertThat(places()).containsExactly("Third", "First", "Second");
    assertThat(readers())
        .containsExactly(
            "1 Third no source says", "2 First no source says", "3 Second no source says");
    press("/stages/first", "DELETE", "");
    assertThat(places()).containsExactly("Third", "Second");
  }

  @Test
  void aFrameworkWithoutStagesHasAPageToo() {
    create("test-ladder", "Test ladder", "foundry");
    assertThat(Site.page("/stages/test-ladder").text()).contains("no stages yet");
    assertThat(Site.page("/stages").text()).doesNotContain("Test ladder");
  }

  @Test
  void everyChangeIsTakenBackExactly() {
    ladder();
    press("/stages/third/position", "PUT", "earlier");
    press("/stages/second", "DELETE", "");
    rename(edition(), Map.of("en", "Renamed", "en.third", "Last"));
    assertThat(places()).containsExactly("First", "Last");
    undoLast();
    assertThat(curator.page(OWN).select("h1").text()).isEqualTo("Test ladder");
    assertThat(places()).containsExactly("First", "Third");
    undoLast(-2);
    assertThat(places()).containsExactly("First", "Third", "Second");
    undoLast(-4);
    assertThat(places()).containsExactly("First", "Second", "Third");
    undoLast();
    assertThat(places()).containsExactly("First", "Third", "Second");
  }

  @Test
  void aFrameworkMadeByHandGoesWhenThatIsTakenBackAndComesBack() {
    create("test-ladder", "Test ladder", "foundry");
    undoLast();
    assertThat(curator.get(OWN).statusCode()).isEqualTo(404);
    assertThat(Site.get("/stages/test-ladder").statusCode()).isEqualTo(404);
    assertThat(Site.get("/api/v1/stages/test-ladder").statusCode()).isEqualTo(404);
    undoLast();
    assertThat(curator.page(OWN).select("h1").text()).isEqualTo("Test ladder");
    undoLast();
    assertThat(create("test-ladder", "Made anew", "foundry").statusCode()).isEqualTo(303);
    assertThat(curator.page(OWN).select("h1").text()).isEqualTo("Made anew");
    assertThat(world.rows("select count(*) from framework where slug = 'test-ladder'"))
        .containsExactly("1");
  }

  @Test
  void whatWasChangedSinceIsNotTakenBack() {
    ladder();
    String adding = lastAct();
    press("/stages/third/position", "PUT", "earlier");
    Answer refused = curator.submit("/admin/log/" + adding + "/undo", Map.of());
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.text()).contains("test-curator");
    assertThat(places()).containsExactly("First", "Third", "Second");
  }

  @Test
  void aStaleFormIsRefusedWithWhatChangedAndLosesNothing() {
    ladder();
    String seen = edition();
    press("/stages/third/position", "PUT", "earlier");
    Answer refused = rename(seen, Map.of("en", "Typed name", "zh.second", "第二阶段"));
    assertThat(refused.statusCode()).isEqualTo(409);
    Document page = Site.parsed(refused.text(), OWN);
    assertThat(page.select("[role=alert]").text())
        .contains("test-curator", "First; Second; Third", "First; Third; Second");
    assertThat(page.select("input[name=en]").first().val()).isEqualTo("Typed name");
    assertThat(page.select("input[name=zh.second]").val()).isEqualTo("第二阶段");
    assertThat(curator.page(OWN).select("h1").text()).isEqualTo("Test ladder");
    String now = page.select("input[name=edition]").first().val();
    assertThat(rename(now, Map.of("en", "Typed name")).statusCode()).isEqualTo(303);
    assertThat(curator.page(OWN).select("h1").text()).isEqualTo("Typed name");
    assertThat(places()).containsExactly("First", "Third", "Second");
  }

  @Test
  void aStaleStageIsRefusedAndComesBackInItsForm() {
    ladder();
    String seen = edition();
    press("/stages/third/position", "PUT", "earlier");
    Answer refused = curator.submit(OWN + "/stages", Map.of("en", "Typed stage", "edition", seen));
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(
            Site.parsed(refused.text(), OWN).select("form[action$=/stages] input[name=en]").val())
        .isEqualTo("Typed stage");
    assertThat(places()).doesNotContain("Typed stage");
  }

  @Test
  void aStageThatFactsReadStaysAndTheyAreNamed() {
    Document page = curator.page(GATES);
    String edition = page.select("input[name=edition]").first().val();
    String stage = page.select("tbody th").first().id().replaceFirst("stage-", "");
    Answer refused =
        curator.submit(GATES + "/stages/" + stage + "?_method=DELETE", Map.of("edition", edition));
    assertThat(refused.statusCode()).isEqualTo(409);
    Document again = Site.parsed(refused.text(), GATES);
    assertThat(again.select("[role=alert]").text()).containsPattern("read it now: [1-9]");
    assertThat(again.select("tbody tr").first().select("a[href^=/admin/facts/]")).isNotEmpty();
    assertThat(page.select("tbody tr")).hasSize(4);
    assertThat(page.select("form[action*=_method=DELETE]")).isEmpty();
  }

  @Test
  void theLogTellsWhatStoodBeforeAndAfter() {
    ladder();
    rename(edition(), Map.of("en", "Renamed", "en.third", "Last", "reason", "Clearer words"));
    String page = curator.page("/admin/log/" + lastAct()).text();
    assertThat(page)
        .contains("Test ladder", "Renamed", "Third", "Last", "Clearer words")
        .doesNotContain("{", "nameEn");
  }

  @Test
  void aButtonAtTheEndOfTheLadderIsNoChange() {
    ladder();
    String before = lastAct();
    press("/stages/third/position", "PUT", "later");
    assertThat(lastAct()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "four-gates, Twice, foundry, another framework has this address",
    "Test Third, Third, foundry, small letters",
    "test-third, '', foundry, at least one",
    "test-third, Third, '', choose the theme"
  })
  void whatIsWrongIsSaidAndTheFormComesBack(String slug, String name, String theme, String said) {
    Answer answer = create(slug, name, theme);
    assertThat(answer.statusCode()).isEqualTo(400);
    Document page = Site.parsed(answer.text(), FRAMEWORKS);
    assertThat(page.select("[role=alert]").text()).containsIgnoringCase(said);
    assertThat(page.select("input[name=slug]").val()).isEqualTo(slug);
    assertThat(page.select("input[name=en]").val()).isEqualTo(name);
  }

  @Test
  void aStageOfATakenAddressIsRefused() {
    ladder();
    Answer refused =
        curator.submit(
            OWN + "/stages", Map.of("en", "Other", "slug", "first", "edition", edition()));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(Site.parsed(refused.text(), OWN).select("[role=alert]").text())
        .contains("Another stage");
  }

  @Test
  void aNameInChineseAloneIsEnough() {
    create("test-ladder", "Test ladder", "foundry");
    curator.submit(OWN + "/stages", Map.of("zh", "许可", "edition", edition()));
    assertThat(curator.page(OWN).select("tbody th [lang=zh-CN]").text()).isEqualTo("许可");
  }

  @Test
  void thePagesSayWhatTheyDoInBothLanguages() {
    ladder();
    for (String language : Site.LANGUAGES) {
      for (String address : List.of(FRAMEWORKS, OWN, GATES)) {
        Document page = curator.page(address + "?lang=" + language);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main input:not([type=hidden]), main textarea, main select"))
            .allMatch(field -> field.closest("label") != null);
        assertThat(page.text()).doesNotContain("{", "NOT_FOUND", "null");
      }
    }
  }

  private void ladder() {
    create("test-ladder", "Test ladder", "foundry");
    for (String stage : List.of("First", "Second", "Third")) {
      Answer added = curator.submit(OWN + "/stages", Map.of("en", stage, "edition", edition()));
      assertThat(added.statusCode()).as(added.text()).isEqualTo(303);
    }
  }

  private Answer create(String slug, String name, String theme) {
    return curator.submit(FRAMEWORKS, Map.of("slug", slug, "en", name, "theme", theme));
  }

  /** Sends the form as the page fills it, with some fields changed. */
  private Answer rename(String edition, Map<String, String> changes) {
    Map<String, String> fields = new LinkedHashMap<>();
    Document page = curator.page(OWN);
    page.select("form[action$=test-ladder?_method=PUT] input:not([name=_token])")
        .forEach(field -> fields.put(field.attr("name"), field.val()));
    fields.put("theme", page.select("select[name=theme] option[selected]").val());
    fields.put("edition", edition);
    fields.putAll(changes);
    return curator.submit(OWN + "?_method=PUT", fields);
  }

  private void press(String address, String method, String to) {
    Answer answer =
        curator.submit(
            OWN + address + "?_method=" + method, Map.of("to", to, "edition", edition()));
    assertThat(answer.statusCode()).as(answer.text()).isEqualTo(303);
  }

  private String edition() {
    return curator.page(OWN).select("input[name=edition]").first().val();
  }

  private List<String> places() {
    return curator.page(OWN).select("tbody th span[lang]").eachText();
  }

  private static List<String> readers() {
    return Site.page("/stages/test-ladder").select(".stage-ladder li").eachText();
  }

  private void undoLast() {
    undoLast(0);
  }

  /** Undoes the act that came so many before the last one. */
  private void undoLast(int earlier) {
    String act =
        world.rows("select id from act order by id desc offset " + -earlier + " limit 1").get(0);
    Answer answer = curator.submit("/admin/log/" + act + "/undo", Map.of());
    assertThat(answer.statusCode()).as(answer.text()).isEqualTo(303);
  }

  private String lastAct() {
    return world.rows("select max(id) from act").get(0);
  }
}
