package io.github.themeboard.app.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Crowd;
import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.risk.RiskFactor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A register of more risk factors, and of more sources, than one page has room for. */
@QuarkusTest
class LongRegisterTest {
  private static final int ADDED = 400;
  private static final int SOURCES = 30;
  private static final String REGISTER = "/risks?theme=foundry";

  @Inject World world;
  @Inject Crowd crowd;

  @AfterEach
  void forget() {
    world.forget();
  }

  @Test
  void everyRiskStandsOnOnePageAndTheHeadCountsThemAll() {
    crowd.risks("foundry", ADDED);
    List<String> seen = new ArrayList<>();
    List<String> categories = new ArrayList<>();
    Document page = Site.page(REGISTER);
    String counted = page.select("#list .counts").text();
    String next = REGISTER;
    while (!next.isEmpty()) {
      page = Site.page(next);
      assertThat(page.select("#list .counts").text()).isEqualTo(counted);
      seen.addAll(page.select(".risk-group [data-fact]").eachAttr("data-fact"));
      page.select(".risk-group h3").forEach(h -> categories.add(h.ownText()));
      next = page.select("a[rel=next]").attr("href");
    }
    assertThat(seen).doesNotHaveDuplicates();
    assertThat(counted).isEqualTo(seen.size() + " risk factors");
    assertThat(categories.stream().distinct().map(LongRegisterTest::place)).isSorted();
  }

  @Test
  void aCategoryIsCountedOverAllPages() {
    crowd.risks("foundry", ADDED);
    Document page = Site.page("/risks?category=demand");
    assertThat(page.select(".risk-group h3").text())
        .isEqualTo(
            "Demand "
                + world
                    .rows(
                        "select count(*) from fact_version v join risk r on r.version_id = v.id"
                            + " where v.known_to is null and r.category = 'DEMAND'")
                    .get(0));
    assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/risks?category=demand&page=2");
  }

  @Test
  void aPageBehindTheEndIsTheLastAndSaysWhichItIs() {
    crowd.risks("foundry", ADDED);
    Document last = Site.page(REGISTER + "&page=99");
    assertThat(last.select(".list-pages a").eachText()).containsExactly("Previous");
    assertThat(last.title()).matches("Risk factors \\(page \\d\\).*");
    Document chinese = Site.page(REGISTER + "&publishedBy=2026-06-01&page=2", "zh-CN");
    assertThat(chinese.title()).contains("（第2页）");
    assertThat(chinese.select("a[rel=prev]").attr("href"))
        .isEqualTo("/risks?theme=foundry&publishedBy=2026-06-01");
  }

  @Test
  void theMatrixShowsThoseWhoSpokeLastAndLeadsToAllSources() {
    QuarkusTransaction.requiringNew().run(this::publishSources);
    Document page = Site.page("/risks");
    assertThat(page.select(".matrix tbody tr")).hasSize(20);
    assertThat(page.select(".matrix tbody th").eachText()).allMatch(s -> s.startsWith("Warner"));
    String all = page.select("section:has(.matrix) .more a").attr("href").replaceFirst("#.*", "");
    Document whole = Site.page(all);
    assertThat(whole.select(".risk-group")).isEmpty();
    assertThat(whole.select(".matrix tbody tr"))
        .hasSizeGreaterThan(SOURCES)
        .hasSize(Integer.parseInt(whole.select("#matrix .count").text()));
    assertThat(whole.select(".list-pages a").last().attr("href")).isEqualTo("/risks#matrix");
  }

  private static int place(String category) {
    return RiskCategory.valueOf(category.toUpperCase(Locale.ROOT).replace(' ', '_')).ordinal();
  }

  private void publishSources() {
    for (int i = 0; i < SOURCES; i++) {
      Article article =
          world.article(
              "warner-" + i,
              "Warning",
              world.house("warner-" + i, "Warner " + i),
              "Mind " + i + ".");
      Citation mind = world.citation(article, "Mind " + i + ".");
      world.publish(
          () -> new RiskFactor(world.statement("Mind it", "foundry", mind), RiskCategory.DEMAND),
          World.THEN);
    }
  }
}
