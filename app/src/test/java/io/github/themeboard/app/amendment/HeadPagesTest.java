package io.github.themeboard.app.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Answer;
import io.github.themeboard.app.People;
import io.github.themeboard.app.Person;
import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.github.themeboard.app.review.Proposals;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is known of an article beside its text is corrected, and the correction taken back. */
@QuarkusTest
class HeadPagesTest {
  @Inject World world;
  @Inject Proposals proposals;
  @Inject People people;

  private Person curator;
  private long article;
  private String address;

  @BeforeEach
  void signIn() {
    people.with("curator");
    curator = Person.signedIn("test-curator");
    world.house("lantern", "Test Lantern House");
    article = proposals.article("head", "A text of which only the head is wrong.");
    address = "/admin/articles/" + article;
  }

  @AfterEach
  void forget() {
    world.forget();
    people.forget();
  }

  @Test
  void aCorrectedHeadIsShownAndAnUndoRestoresTheOldOne() {
    String before = row();
    Answer done =
        save(
            Map.of(
                "title", "A better title",
                "house", "test lantern house",
                "url", "https://example.org/note",
                "dating", "exact",
                "day", "2031-04-06"));
    assertThat(done.statusCode()).as(done.text()).isEqualTo(303);
    Document page = curator.page("/articles/" + article);
    assertThat(page.select("h1").text()).isEqualTo("A better title");
    assertThat(page.select(".article-meta").text()).contains("Test Lantern House", "6 Apr 2031");
    assertThat(world.rows("select counts_from from article where id = " + article))
        .containsExactly("2031-04-06");
    String act = world.rows("select max(id) from act where actor = 'test-curator'").get(0);
    assertThat(curator.page("/admin/log/" + act).text()).contains("A better title");
    assertThat(curator.submit("/admin/log/" + act + "/undo", Map.of()).statusCode()).isEqualTo(303);
    assertThat(row()).isEqualTo(before);
  }

  @Test
  void anUndoTakesAwayTheHouseAndThePublisherThatTheCorrectionMade() {
    save(Map.of("house", "Test Made House", "publisher", "Test Made Site"));
    String act = lastAct();
    assertThat(curator.page("/admin/log/" + act).select("h3").eachText())
        .contains("House: Test Made House", "Publisher: Test Made Site");
    assertThat(made()).hasSize(2);
    curator.submit("/admin/log/" + act + "/undo", Map.of());
    assertThat(made()).isEmpty();
    String undo = lastAct();
    assertThat(curator.page("/admin/log/" + undo).select("h3").eachText())
        .contains("House: Test Made House", "Publisher: Test Made Site");
    curator.submit("/admin/log/" + undo + "/undo", Map.of());
    assertThat(made()).hasSize(2);
    assertThat(curator.page("/articles/" + article).select(".article-meta").text())
        .contains("Test Made House", "Test Made Site");
    curator.submit("/admin/log/" + lastAct() + "/undo", Map.of());
    assertThat(made()).isEmpty();
  }

  @Test
  void aHouseThatSomethingElseUsesByThenStays() {
    save(Map.of("house", "Test Made House"));
    final String act = lastAct();
    address = "/admin/articles/" + proposals.article("other", "Another text of the house.");
    save(Map.of("house", "test made house"));
    assertThat(made()).hasSize(1);
    final String other = lastAct();
    curator.submit("/admin/log/" + act + "/undo", Map.of());
    final String undo = lastAct();
    assertThat(made()).hasSize(1);
    curator.submit("/admin/log/" + other + "/undo", Map.of());
    curator.submit("/admin/log/" + undo + "/undo", Map.of());
    assertThat(made()).hasSize(1);
    curator.submit("/admin/log/" + lastAct() + "/undo", Map.of());
    assertThat(made()).isEmpty();
  }

  @Test
  void aHouseThatWasRenamedSinceStays() {
    save(Map.of("house", "Test Made House"));
    String act = lastAct();
    String slug = world.rows("select slug from house where name_en = 'Test Made House'").get(0);
    curator.submit("/admin/houses/" + slug + "?_method=PUT", Map.of("en", "Test Kept House"));
    assertThat(curator.submit("/admin/log/" + act + "/undo", Map.of()).statusCode()).isEqualTo(303);
    assertThat(world.rows("select name_en from house where slug = '" + slug + "'"))
        .containsExactly("Test Kept House");
  }

  @Test
  void aDayThatIsNoneIsSaidAndNothingIsLost() {
    Answer refused = save(Map.of("title", "Kept", "dating", "not-before", "day", ""));
    assertThat(refused.statusCode()).isEqualTo(400);
    Document again = Site.parsed(refused.text(), address);
    assertThat(again.select("[role=alert]").text()).contains("2026-04-06");
    assertThat(again.select("input[name=title]").val()).isEqualTo("Kept");
  }

  @Test
  void theSecondOfTwoCorrectionsIsRefused() {
    Map<String, String> seen = Map.of("title", "Mine", "seen", "0");
    assertThat(save(seen).statusCode()).isEqualTo(303);
    Answer late = save(seen);
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.text()).contains("test-curator");
  }

  @Test
  void theCuratorsPagesHoldWhatEveryPageHolds() {
    for (String page : new String[] {address, address + "/text", "/admin/repairs"}) {
      for (String language : Site.LANGUAGES) {
        Document document = curator.page(page + "?lang=" + language);
        assertThat(document.select("h1")).hasSize(1);
        assertThat(document.select("style, [style], script:not([src])")).isEmpty();
        assertThat(document.select("select, textarea, input:not([type=hidden])"))
            .allMatch(field -> field.closest("label") != null);
        assertThat(document.text()).doesNotContain("amendment:", "NOT_FOUND");
      }
    }
  }

  private Answer save(Map<String, String> changes) {
    Map<String, String> fields = new LinkedHashMap<>();
    Document form = curator.page(address);
    form.select(".amend input[name]").forEach(f -> fields.put(f.attr("name"), f.val()));
    fields.put("dating", form.select("option[selected]").val());
    fields.putAll(changes);
    return curator.submit(address + "?_method=PUT", fields);
  }

  private String lastAct() {
    return world.rows("select max(id) from act where actor = 'test-curator'").get(0);
  }

  private List<String> made() {
    return world.rows(
        "select name_en from house where name_en like 'Test Made%' union"
            + " select name_en from publisher where name_en like 'Test Made%'");
  }

  private String row() {
    return world.rows("select cast(a as text) from article a where id = " + article).get(0);
  }
}
