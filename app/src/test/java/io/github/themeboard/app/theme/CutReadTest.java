package io.github.themeboard.app.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Crowd;
import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.github.themeboard.domain.fact.FactRepository;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A theme with more facts than one read takes counts them all, and says what it read. */
@QuarkusTest
class CutReadTest {
  private static final int ADDED = FactRepository.MOST + 50;
  private static final String OF_THEME =
      """
      from fact_version v join fact_theme t on t.version_id = v.id
      join theme on theme.id = t.theme_id and theme.slug = 'foundry' where v.known_to is null
      """;

  @Inject World world;
  @Inject Crowd crowd;

  @BeforeEach
  void fill() {
    crowd.risks("foundry", ADDED);
  }

  @AfterEach
  void forget() {
    world.forget();
  }

  @Test
  void itsNumbersAreThoseOfTheDatabase() {
    Document page = Site.page("/themes/foundry");
    String risks = count("select count(*) " + OF_THEME + " and v.kind = 'RISK'");
    assertThat(page.select(".page-head > .counts").text()).contains(risks + " risk factors");
    assertThat(page.select("#risks .count").text()).isEqualTo(risks);
    assertThat(page.select("section[aria-labelledby=risks] .more").text())
        .isEqualTo("Show all " + risks);
    assertThat(Site.page("/risks?theme=foundry").select("#list .counts").text())
        .isEqualTo(risks + " risk factors");
    assertThat(page.select("#figures .count").text())
        .isEqualTo(count("select count(*) " + OF_THEME + " and v.kind = 'FIGURE'"));
  }

  @Test
  void itSaysWhatItReadAndLeadsToTheWholeLists() {
    Document page = Site.page("/themes/foundry");
    String facts = count("select count(*) " + OF_THEME);
    assertThat(page.select(".extent").text())
        .contains("the 5000 facts that were added last, of " + facts);
    assertThat(page.select(".extent a").eachAttr("href"))
        .isEqualTo(
            List.of(
                "/companies?theme=foundry",
                "/risks?theme=foundry",
                "/figures?theme=foundry",
                "/timeline?theme=foundry"));
    assertThat(page.select("section[aria-labelledby=risks] .more a").attr("href"))
        .isEqualTo("/risks?theme=foundry");
    assertThat(Site.page("/themes/foundry", "zh-CN").select(".extent").text())
        .contains("最新收录的5000条事实（共" + facts + "条）");
    assertThat(Site.page("/compare?themes=foundry%2Cidc").select(".extent")).hasSize(1);
    assertThat(Site.page("/themes/idc").select(".extent")).isEmpty();
  }

  private String count(String sql) {
    return world.rows(sql).get(0);
  }
}
