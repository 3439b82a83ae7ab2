package io.github.themeboard.app.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.House;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.risk.RiskFactor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** More sources than one page has room for. */
@QuarkusTest
class LongArticleListTest {
  private static final int ADDED = 120;
  private static final int ROWS = 100;

  @Inject World world;

  @BeforeEach
  void publish() {
    QuarkusTransaction.requiringNew().run(this::publishArticles);
  }

  @AfterEach
  void forget() {
    world.forget();
  }

  @Test
  void everySourceStandsOnOnePageWithItsFacts() {
    Document first = Site.page("/articles");
    Document second = Site.page(first.select("a[rel=next]").attr("href"));
    assertThat(second.title()).startsWith("Sources (page 2)");
    assertThat(titles(first)).hasSize(ROWS);
    List<String> all = new ArrayList<>(titles(first));
    all.addAll(titles(second));
    assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThan(ADDED);
    for (Document page : List.of(first, second)) {
      assertThat(page.select(".counts").text()).isEqualTo(all.size() + " articles");
      assertThat(page.select("tr:contains(Bulletin) td.number").eachText()).containsOnly("1");
    }
    assertThat(second.select("a[rel=next]")).isEmpty();
    assertThat(second.select("a[rel=prev]").attr("href")).isEqualTo("/articles");
  }

  @Test
  void aPastPageCountsWhatWasKnownThen() {
    Document past = Site.page("/articles?knownAt=2130-01-01T00:00:00Z&page=2");
    assertThat(past.select(".counts").text())
        .isEqualTo(past.select(".articles tbody tr").size() + " articles");
    assertThat(past.select(".articles").text()).doesNotContain("Bulletin");
    assertThat(past.select(".list-pages")).isEmpty();
  }

  @Test
  void programsReadThemAllPartByPart() throws IOException {
    List<String> ids = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode part =
          new ObjectMapper().readTree(Site.get("/api/v1/articles?limit=50" + cursor).text());
      part.at("/items").forEach(a -> ids.add(a.at("/id").asText()));
      part.at("/items")
          .forEach(a -> assertThat(a.at("/facts").asInt()).as(a.toString()).isPositive());
      cursor = part.at("/next").isNull() ? "" : "&cursor=" + part.at("/next").asText();
    } while (!cursor.isEmpty());
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(Site.page("/articles").select(".counts").text()).isEqualTo(ids.size() + " articles");
  }

  private static List<String> titles(Document page) {
    return page.select(".articles tbody th a").eachAttr("href");
  }

  private void publishArticles() {
    House house = world.house("bulletins", "Bulletins");
    for (int i = 0; i < ADDED; i++) {
      String quote = "Lathes number " + i + " may stand still.";
      Article article = world.article("bulletin-" + i, "Bulletin " + i, house, quote);
      world.publish(
          () ->
              new RiskFactor(
                  world.statement("Risk " + quote, "foundry", world.citation(article, quote)),
                  RiskCategory.values()[0]),
          World.THEN);
    }
  }
}
