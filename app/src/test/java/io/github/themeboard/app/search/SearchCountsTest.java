package io.github.themeboard.app.search;

import static io.github.themeboard.app.search.Sayings.address;
import static io.github.themeboard.app.search.Sayings.search;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.view.View;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Hits are counted, and each of them can be reached. */
@QuarkusTest
class SearchCountsTest {
  @Inject World world;
  @Inject Sayings sayings;
  @Inject EntityManager entities;

  @AfterEach
  void forget() {
    world.forget();
  }

  /** So many risks, then as many views. */
  private void say(int each) {
    Citation citation = sayings.cited("counts", "Quartzite lies here.");
    QuarkusTransaction.requiringNew()
        .timeout(300)
        .run(
            () -> {
              for (int i = 0; i < each; i++) {
                sayings.risk(citation, "Quartzite may crumble " + i, null, "foundry");
              }
              for (int i = 0; i < each; i++) {
                sayings.fact(citation, "Quartzite is bought " + i, null, "foundry", View::new);
              }
            });
  }

  @Test
  void allKindsTogetherSayHowManyThereAreOfEachAndLeadToThem() {
    say(12);
    Document page = search("quartzite");
    assertThat(page.select(".counts").text()).isEqualTo("25 hits for “quartzite”");
    assertThat(page.select("h2").eachText())
        .containsExactly("Facts 24, first 10 here", "Passages 1");
    assertThat(page.select(".more a").eachText()).containsExactly("Facts: show all 24");
    assertThat(page.select(".more a").attr("href")).contains("kind=fact", "q=quartzite");
  }

  @Test
  void factsThatSayEquallyMuchTakeTurnsByTheirKinds() {
    say(12);
    assertThat(search("quartzite").select("[data-fact]").eachAttr("data-kind"))
        .hasSize(10)
        .startsWith("risk", "view", "risk", "view");
  }

  @Test
  void oneKindIsReadPageByPageAndKeepsItsFilters() {
    say(30);
    Document first = search("quartzite", "&kind=fact&theme=foundry");
    assertThat(first.select("#facts").text()).isEqualTo("Facts 60, here 1 to 50");
    String later = first.select("a[rel=next]").attr("href");
    assertThat(later).contains("kind=fact", "theme=foundry", "page=2");
    Document second = Site.page(later);
    assertThat(second.select("#facts").text()).isEqualTo("Facts 60, here 51 to 60");
    List<String> both = new ArrayList<>(first.select("[data-fact]").eachAttr("data-fact"));
    both.addAll(second.select("[data-fact]").eachAttr("data-fact"));
    assertThat(both).hasSize(60).doesNotHaveDuplicates();
    assertThat(second.select("a[rel=next]")).isEmpty();
    assertThat(second.select("a[rel=prev]").attr("href")).doesNotContain("page=");
    assertThat(search("quartzite", "&kind=fact&page=99").select("#facts").text())
        .isEqualTo("Facts 60, here 51 to 60");
  }

  @Test
  void theCursorReachesEveryHit() {
    say(12);
    List<String> found = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      JsonPath part =
          JsonPath.from(
              Site.get(address("/api/v1/search", "quartzite") + "&limit=7" + cursor).text());
      found.addAll(part.getList("items.collect { it.kind + ' ' + it.url }", String.class));
      assertThat(part.getList("counts.collect { it.kind + ' ' + it.count }", String.class))
          .containsExactly("theme 0", "company 0", "fact 24", "passage 1");
      String next = part.getString("next");
      cursor = next == null ? null : "&cursor=" + next;
    }
    assertThat(found).hasSize(25).doesNotHaveDuplicates();
    assertThat(found.subList(0, 24)).allMatch(hit -> hit.matches("(risk|view) .*"));
    assertThat(found.get(24)).startsWith("passage ");
  }

  @Test
  void moreThanAThousandAreSaidToBeMore() {
    Article brief = sayings.brief("many", "Quartzite");
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                entities
                    .createNativeQuery(
                        "insert into paragraph (article_id, position, shape, start_at, end_at,"
                            + " outside, words) select :article, n, 'TEXT', 0, 9, false,"
                            + " search_words('Quartzite') from generate_series(1, 1005) n")
                    .setParameter("article", brief.id())
                    .executeUpdate());
    assertThat(search("quartzite").select("#passages").text())
        .isEqualTo("Passages more than 1,000, first 10 here");
    Document last = search("quartzite", "&kind=passage&page=20");
    assertThat(last.select("#passages").text())
        .isEqualTo("Passages more than 1,000, here 951 to 1,000");
    assertThat(last.select("main").text()).contains("Only the first 1,000 are listed.");
    assertThat(last.select("a[rel=next]")).isEmpty();
    JsonPath end =
        JsonPath.from(
            Site.get(address("/api/v1/search", "quartzite") + "&limit=10&cursor=995").text());
    assertThat(end.getList("items")).hasSize(5);
    assertThat(end.getString("next")).isNull();
    assertThat(end.getBoolean("counts.find { it.kind == 'passage' }.more")).isTrue();
  }
}
