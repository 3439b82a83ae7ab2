package io.github.themeboard.app.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Answer;
import io.github.themeboard.app.People;
import io.github.themeboard.app.Person;
import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Curators correct houses and publishers. */
@QuarkusTest
class SourcesTest {
  private static final String HOUSES = "/admin/houses";
  private static final String OLD = HOUSES + "/test-old";
  private static final String PUBLISHER = "/admin/publishers/test-site";

  @Inject World world;
  @Inject People people;

  private Person curator;

  @BeforeEach
  void twoHousesAndAPublisher() {
    people.with("curator");
    curator = Person.signedIn("test-curator");
    world.article("one", "One", world.house("old", "Zephyr Research"), "Lasers cool.");
    world.house("new", "Zephyr Securities");
    world.publisher("site", "Zephyr Online");
  }

  @AfterEach
  void forget() {
    world.forget();
    people.forget();
  }

  @Test
  void aHouseIsFoundByAnyOfItsNames() {
    change(OLD, "Zephyr Research", "ZR Group");
    assertThat(curator.page(HOUSES + "?q=zr%20gr").select("tbody a").text())
        .isEqualTo("Zephyr Research");
    assertThat(curator.page(HOUSES + "?q=zephyr").select("tbody a")).hasSize(2);
    assertThat(curator.page(HOUSES + "?q=no%20such%20name").select("tbody a")).isEmpty();
  }

  @Test
  void aRenamedHouseIsShownByItsNewNameAndTheLogTakesItBack() {
    assertThat(change(OLD, "Zephyr Institute", "Zephyr Research\nZI\nzi").statusCode())
        .isEqualTo(303);
    Document page = curator.page(OLD);
    assertThat(page.select("h1").text()).isEqualTo("Zephyr Institute");
    assertThat(page.select("textarea[name=others]").text()).isEqualTo("ZI\nZephyr Research");
    assertThat(undoLast().statusCode()).isEqualTo(303);
    page = curator.page(OLD);
    assertThat(page.select("h1").text()).isEqualTo("Zephyr Research");
    assertThat(page.select("textarea[name=others]").text()).isEmpty();
  }

  @Test
  void anOlderChangeIsTakenBackAfterTheLaterOne() {
    change(OLD, "Zephyr One", "");
    String first = lastAct();
    change(OLD, "Zephyr Two", "");
    Answer refused = curator.submit("/admin/log/" + first + "/undo", Map.of());
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.text()).contains("changed since by test-curator");
    undoLast();
    assertThat(curator.submit("/admin/log/" + first + "/undo", Map.of()).statusCode())
        .isEqualTo(303);
    assertThat(curator.page(OLD).select("h1").text()).isEqualTo("Zephyr Research");
  }

  @Test
  void aNameOfAnotherHouseIsRefusedAndTheFormComesBack() {
    Answer answer = change(OLD, "Zephyr Research", "zephyr securities");
    assertThat(answer.statusCode()).isEqualTo(400);
    Document page = Site.parsed(answer.text(), OLD);
    assertThat(page.select("[role=alert]").text()).contains("is a name of Zephyr Securities");
    assertThat(page.select("textarea[name=others]").text()).isEqualTo("zephyr securities");
  }

  @Test
  void joinedHousesAreOneUntilTheLogTakesItBackAndAgain() {
    change(OLD, "Zephyr Research", "ZR");
    assertThat(curator.page(OLD + "?q=zephyr%20sec").select("input[name=with]").eachAttr("value"))
        .containsExactly("test-new");
    assertThat(join("test-new").statusCode()).isEqualTo(303);
    String join = lastAct();
    assertThat(houseOfArticle()).isEqualTo("test-new");
    assertThat(curator.get(OLD).statusCode()).isEqualTo(404);
    assertThat(curator.page(HOUSES + "/test-new").select("textarea[name=others]").text())
        .isEqualTo("ZR\nZephyr Research");
    curator.submit("/admin/log/" + join + "/undo", Map.of());
    assertThat(houseOfArticle()).isEqualTo("test-old");
    assertThat(curator.page(OLD).select("textarea[name=others]").text()).isEqualTo("ZR");
    assertThat(curator.page(HOUSES + "/test-new").select("textarea[name=others]").text()).isEmpty();
    undoLast();
    assertThat(houseOfArticle()).isEqualTo("test-new");
    undoLast();
    assertThat(houseOfArticle()).isEqualTo("test-old");
    assertThat(join("test-old").statusCode()).isEqualTo(409);
  }

  @Test
  void aFormThatSomebodyElseOvertookIsRefusedWithWhatChangedAndLosesNothing() {
    String seen = edition(curator.page(OLD));
    change(OLD, "Zephyr Institute", "ZI");
    Map<String, String> mine = Map.of("en", "Zephyr Labs", "others", "ZL", "edition", seen);
    Answer refused = curator.submit(OLD + "?_method=PUT", mine);
    assertThat(refused.statusCode()).isEqualTo(409);
    Document page = Site.parsed(refused.text(), OLD);
    assertThat(page.select("[role=alert]").text())
        .contains("test-curator changed this", "English name: Zephyr Research → Zephyr Institute")
        .contains("Other names", "ZI");
    assertThat(page.select("input[name=en]").val()).isEqualTo("Zephyr Labs");
    assertThat(page.select("textarea[name=others]").text()).isEqualTo("ZL");
    Map<String, String> again = Map.of("en", "Zephyr Labs", "edition", edition(page));
    assertThat(curator.submit(OLD + "?_method=PUT", again).statusCode()).isEqualTo(303);
    assertThat(curator.page(OLD).select("h1").text()).isEqualTo("Zephyr Labs");
  }

  private static String edition(Document page) {
    return page.select("input[name=edition]").val();
  }

  @Test
  void aChangeRaisesTheRevision() {
    String before = Site.get("/api/v1/revision").text();
    change(OLD, "Zephyr Institute", "");
    assertThat(Site.get("/api/v1/revision").text()).isNotEqualTo(before);
  }

  @Test
  void aPublisherHasItsExcerptLimit() {
    curator.submit(
        PUBLISHER + "?_method=PUT", Map.of("en", "Zephyr Online", "others", "", "limit", "250"));
    assertThat(curator.page(PUBLISHER).select("input[name=limit]").val()).isEqualTo("250");
    assertThat(world.rows("select excerpt_limit from publisher where slug = 'test-site'"))
        .containsExactly("250");
    undoLast();
    assertThat(curator.page(PUBLISHER).select("input[name=limit]").val()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', 250, at least one",
    "Zephyr Online, 0, whole number",
    "Zephyr Online, many, whole number"
  })
  void whatIsWrongIsSaidAndTheFormComesBack(String name, String limit, String said) {
    Answer answer = curator.submit(PUBLISHER + "?_method=PUT", Map.of("en", name, "limit", limit));
    assertThat(answer.statusCode()).isEqualTo(400);
    Document page = Site.parsed(answer.text(), PUBLISHER);
    assertThat(page.select("[role=alert]").text()).contains(said);
    assertThat(page.select("input[name=limit]").val()).isEqualTo(limit);
  }

  @Test
  void thePagesSayWhatTheyDoInBothLanguages() {
    for (String language : Site.LANGUAGES) {
      for (String address : List.of("/admin", HOUSES, "/admin/publishers", OLD, PUBLISHER)) {
        Document page = curator.page(address + "?q=zephyr&lang=" + language);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main input:not([type=hidden]), main textarea"))
            .allMatch(field -> field.closest("label") != null);
        assertThat(page.text()).doesNotContain("{", "NOT_FOUND", "null");
      }
    }
  }

  private Answer change(String address, String name, String others) {
    return curator.submit(address + "?_method=PUT", Map.of("en", name, "zh", "", "others", others));
  }

  private Answer join(String with) {
    return curator.submit(OLD + "/join", Map.of("with", with));
  }

  private Answer undoLast() {
    return curator.submit("/admin/log/" + lastAct() + "/undo", Map.of());
  }

  private String lastAct() {
    return world.rows("select max(id) from act").get(0);
  }

  private String houseOfArticle() {
    return world
        .rows(
            "select h.slug from article a join house h on h.id = a.house_id"
                + " where a.slug = 'test-one'")
        .get(0);
  }
}
