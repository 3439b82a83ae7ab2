package io.github.themeboard.app.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Answer;
import io.github.themeboard.app.People;
import io.github.themeboard.app.Person;
import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Curators make, rename and order themes. */
@QuarkusTest
class ThemesAdminTest {
  private static final String THEMES = "/admin/themes";
  private static final String FIRST = THEMES + "/test-first";

  @Inject World world;
  @Inject People people;

  private Person curator;

  @BeforeEach
  void twoThemes() {
    people.with("curator");
    curator = Person.signedIn("test-curator");
    create("test-first", "First theme", "");
    create("test-second", "Second theme", "");
  }

  @AfterEach
  void forget() {
    world.forget();
    people.forget();
  }

  @Test
  void aNewThemeIsTheLastOfTheTree() {
    assertThat(slugs()).endsWith("test-first", "test-second");
    assertThat(Site.get("/themes/test-second").statusCode()).isEqualTo(200);
  }

  @Test
  void aThemeGoesUpAndDownAmongItsSiblingsAndTheLogTakesItBack() {
    curator.submit(THEMES + "/test-second/position?_method=PUT", Map.of("to", "up"));
    assertThat(slugs()).endsWith("test-second", "test-first");
    undoLast();
    assertThat(slugs()).endsWith("test-first", "test-second");
    curator.submit(FIRST + "/position?_method=PUT", Map.of("to", "down"));
    assertThat(slugs()).endsWith("test-second", "test-first");
  }

  @Test
  void aThemeGetsOtherNamesWordsAndAnotherPlaceAndTheLogTakesItBack() {
    Answer answer =
        curator.submit(
            FIRST + "?_method=PUT",
            Map.of("en", "Renamed", "parent", "test-second", "termsEn", "laser\noptics\nlaser"));
    assertThat(answer.statusCode()).isEqualTo(303);
    Document page = curator.page(FIRST);
    assertThat(page.select("h1").text()).isEqualTo("Renamed");
    assertThat(page.select("select[name=parent] option[selected]").val()).isEqualTo("test-second");
    assertThat(page.select("textarea[name=termsEn]").text()).isEqualTo("laser\noptics");
    assertThat(curator.page(THEMES).select("tbody a").eachText())
        .contains("Second theme › Renamed");
    undoLast();
    page = curator.page(FIRST);
    assertThat(page.select("h1").text()).isEqualTo("First theme");
    assertThat(page.select("textarea[name=termsEn]").text()).isEmpty();
  }

  @Test
  void aFormThatSomebodyElseOvertookIsRefusedWithWhatChangedAndLosesNothing() {
    String seen = curator.page(FIRST).select("input[name=edition]").val();
    curator.submit(FIRST + "?_method=PUT", Map.of("en", "Other", "termsEn", "laser"));
    Answer refused =
        curator.submit(
            FIRST + "?_method=PUT", Map.of("en", "Mine", "termsEn", "optics", "edition", seen));
    assertThat(refused.statusCode()).isEqualTo(409);
    Document page = Site.parsed(refused.text(), FIRST);
    assertThat(page.select("[role=alert]").text())
        .contains("English name: First theme → Other", "Terms: (nothing) → laser");
    assertThat(page.select("input[name=en]").val()).isEqualTo("Mine");
    assertThat(page.select("textarea[name=termsEn]").text()).isEqualTo("optics");
  }

  @Test
  void aFormIsNotOvertakenByAThemeThatOnlyChangesPlaces() {
    String seen = curator.page(FIRST).select("input[name=edition]").val();
    curator.submit(THEMES + "/test-second/position?_method=PUT", Map.of("to", "up"));
    assertThat(
            curator
                .submit(FIRST + "?_method=PUT", Map.of("en", "Mine", "edition", seen))
                .statusCode())
        .isEqualTo(303);
  }

  @Test
  void aThemeCannotStandBelowItself() {
    create("test-third", "Third theme", "test-first");
    Answer answer =
        curator.submit(FIRST + "?_method=PUT", Map.of("en", "First", "parent", "test-third"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Site.parsed(answer.text(), FIRST).select("[role=alert]").text())
        .contains("below itself");
  }

  @Test
  void anUndoThatWouldPutAThemeBelowItselfIsRefusedWithWhatStandsInTheWay() {
    place(curator, "first", "test-second");
    place(curator, "first", "");
    String act = lastAct();
    place(curator, "second", "test-first");
    Answer refused = curator.submit("/admin/log/" + act + "/undo", Map.of());
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.text()).contains("Move “Second theme” first");
    assertThat(slugs()).contains("test-first", "test-second");
    assertThat(Site.get("/themes/test-second").statusCode()).isEqualTo(200);
  }

  @Test
  void ofTwoMovesAtOnceThatWouldMakeALoopOneIsRefused() throws Exception {
    Person other = Person.signedIn("test-curator");
    ExecutorService curators = Executors.newFixedThreadPool(2);
    try {
      List<Integer> answers = new ArrayList<>();
      List<Callable<Answer>> moves =
          List.of(
              () -> place(curator, "first", "test-second"),
              () -> place(other, "second", "test-first"));
      for (Future<Answer> answer : curators.invokeAll(moves)) {
        answers.add(answer.get().statusCode());
      }
      assertThat(answers).containsExactlyInAnyOrder(303, 400);
    } finally {
      curators.shutdownNow();
    }
    assertThat(slugs()).contains("test-first", "test-second");
  }

  private static Answer place(Person who, String theme, String parent) {
    String name = theme.equals("first") ? "First theme" : "Second theme";
    return who.submit(
        THEMES + "/test-" + theme + "?_method=PUT", Map.of("en", name, "parent", parent));
  }

  @Test
  void aNewThemeIsTakenBackUnlessSomethingStandsOnIt() {
    create("test-third", "Third theme", "test-second");
    String third = lastAct();
    String second = String.valueOf(Long.parseLong(third) - 1);
    Answer refused = curator.submit("/admin/log/" + second + "/undo", Map.of());
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.text()).contains("said of this theme");
    undoLast();
    assertThat(curator.get(THEMES + "/test-third").statusCode()).isEqualTo(404);
    undoLast();
    assertThat(curator.page(THEMES + "/test-third").select("h1").text()).isEqualTo("Third theme");
  }

  @Test
  void aThesisIsWrittenByHandWithItsPassageAndEditedFromThePageOfItsTheme() {
    long article = world.article("thesis", "Thesis article", null, "Lasers are scarce.").id();
    Document page = curator.page(FIRST);
    assertThat(page.select("section:has(#thesis) .empty-line")).hasSize(1);
    Document form = curator.page(page.select("section:has(#thesis) a").attr("href"));
    assertThat(form.select("input[name=kind]").val()).isEqualTo("thesis");
    assertThat(form.select("input[name=themes][checked]").val()).isEqualTo("test-first");
    Answer written =
        curator.submit(
            "/admin/facts",
            Map.of(
                "kind",
                "thesis",
                "themes",
                "test-first",
                "textEn",
                "Lasers decide.",
                "certainty",
                "opinion",
                "article",
                String.valueOf(article),
                "quote",
                "Lasers are scarce."));
    assertThat(written.statusCode()).as(written.text()).isEqualTo(303);
    String edit = Site.linkNamed(curator.page(FIRST), "Lasers decide.");
    assertThat(curator.page(edit).select("textarea[name=textEn]").text())
        .isEqualTo("Lasers decide.");
    assertThat(Site.page("/themes/test-first").select("[data-kind=thesis] a[data-cite]"))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "test-first, Twice, another theme has this address",
    "Test Third, Third, small letters",
    "test-third, '', at least one"
  })
  void whatIsWrongIsSaidAndTheFormComesBack(String slug, String name, String said) {
    Answer answer = create(slug, name, "");
    assertThat(answer.statusCode()).isEqualTo(400);
    Document page = Site.parsed(answer.text(), THEMES);
    assertThat(page.select("[role=alert]").text()).containsIgnoringCase(said);
    assertThat(page.select("input[name=slug]").val()).isEqualTo(slug);
  }

  @Test
  void thePagesSayWhatTheyDoInBothLanguages() {
    for (String language : Site.LANGUAGES) {
      for (String address : List.of(THEMES, FIRST)) {
        Document page = curator.page(address + "?lang=" + language);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main input:not([type=hidden]), main textarea, main select"))
            .allMatch(field -> field.closest("label") != null);
        assertThat(page.text()).doesNotContain("{", "NOT_FOUND", "null");
      }
    }
  }

  private Answer create(String slug, String name, String parent) {
    return curator.submit(THEMES, Map.of("slug", slug, "en", name, "parent", parent));
  }

  private List<String> slugs() {
    return curator.page(THEMES).select("tbody a").stream()
        .map(a -> a.attr("href").replaceFirst(".*/", ""))
        .toList();
  }

  private void undoLast() {
    assertThat(curator.submit("/admin/log/" + lastAct() + "/undo", Map.of()).statusCode())
        .isEqualTo(303);
  }

  private String lastAct() {
    return world.rows("select max(id) from act").get(0);
  }
}
