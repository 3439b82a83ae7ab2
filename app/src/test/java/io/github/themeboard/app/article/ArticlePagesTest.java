package io.github.themeboard.app.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArticlePagesTest {
  @Inject World world;

  @AfterEach
  void forget() {
    world.forget();
  }

  @Test
  void theSourcesAreListedLatestFirst() {
    assertThat(Site.page("/articles").select("tbody td[data-label=Date]").eachText())
        .containsExactly(
            "8 May 2026",
            "not before 22 Feb 2026",
            "not before 16 Jan 2026",
            "not before 8 Jan 2026",
            "date unknown");
  }

  @Test
  void aBriefSaysPlainlyThatItIsOne() {
    for (String id : world.articles().keySet()) {
      assertThat(Site.page("/articles/" + id).select(".brief-note").text())
          .startsWith("This is our brief, not the article.");
      assertThat(Site.page("/articles/" + id, "zh-CN").select(".brief-note")).isNotEmpty();
    }
  }

  @Test
  void whatIsNotKnownIsNotStated() {
    Document page = article("inference-priority");
    assertThat(page.select("h1").text()).isEqualTo("Untitled article");
    assertThat(page.select(".article-meta dd").eachText())
        .startsWith("not stated", "not stated", "not stated", "date unknown");
  }

  @Test
  void anEarliestDayShowsTheWordsThatTellIt() {
    Document page = article("sinolink-white-hot");
    assertThat(page.select(".article-meta").text()).contains("not before 16 Jan 2026");
    assertThat(page.select(".article-text").text())
        .contains(page.select(".article-meta q").first().wholeText());
  }

  @Test
  void theHouseMayDifferFromThePublisher() {
    assertThat(article("citic-domestic-computing").select(".article-meta dd").eachText())
        .startsWith("CITIC Securities", "Gate");
  }

  @Test
  void onlyThePassageAskedForIsHighlightedStronger() {
    Document plain = article("sinolink-white-hot");
    assertThat(plain.select("mark.asked, li.asked")).isEmpty();
    String jump = plain.select("a.passage-jump").attr("href");
    Document asked = Site.page(jump.replaceFirst("#.*", ""));
    assertThat(asked.select("mark.asked")).hasSize(1);
    assertThat(asked.select("li.asked")).hasSize(1);
  }

  @Test
  void theTextIsWhatWasBriefedWithOrWithoutMarks() {
    Document page = article("four-gates-pitfalls");
    String text = page.select(".article-text").first().wholeText();
    for (String quote : page.select("a.passage-jump q").eachText()) {
      assertThat(text).contains(quote);
    }
    assertThat(page.select(".article-text").attr("lang")).isEqualTo("en");
  }

  @Test
  void aPassageOfAnotherArticleIsNotAskedForHere() {
    String other = article("sinolink-white-hot").select("a.passage-jump").attr("href");
    String citation = other.replaceFirst(".*#c", "");
    Document page = Site.page("/articles/" + id("inference-priority") + "?cite=" + citation);
    assertThat(page.select("mark.asked, li.asked")).isEmpty();
  }

  private Document article(String slug) {
    return Site.page("/articles/" + id(slug));
  }

  private String id(String slug) {
    return world.articles().entrySet().stream()
        .filter(e -> e.getValue().equals(slug))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }
}
