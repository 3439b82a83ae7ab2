package io.github.themeboard.app.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.fact.Statement;
import io.github.themeboard.domain.stage.FrameworkRepository;
import io.github.themeboard.domain.stage.Stage;
import io.github.themeboard.domain.stage.StageReading;
import io.github.themeboard.domain.stage.StageStatus;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stage boards across sources. */
@QuarkusTest
class StageSourcesTest {
  @Inject World world;
  @Inject FrameworkRepository frameworks;

  @BeforeEach
  void aHouseThatSeesTheSecondGateReached() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Article article =
                  world.article(
                      "stages",
                      "Stages",
                      world.house("stages", "Gate Watch"),
                      "The second gate is reached. It was emerging.");
              publish(article, "The second gate is reached.", StageStatus.REACHED);
            });
  }

  private void publish(Article article, String quote, StageStatus status) {
    Stage gate =
        frameworks.stages().stream()
            .filter(s -> s.framework().slug().equals("four-gates") && s.position() == 2)
            .findFirst()
            .orElseThrow();
    Citation citation = world.citation(article, quote);
    Statement said = world.statement(quote, "ai-computing-power", citation);
    world.publish(
        () -> new StageReading(said, gate, StageReading.Aspect.STATUS, status), World.THEN);
  }

  @AfterEach
  void forget() {
    world.forget();
  }

  @Test
  void aStageShowsEachSourceWithItsStatusAndWhoDiffersFromTheLatest() {
    Element gate = Site.page("/stages/four-gates").select("section.stage").get(1);
    assertThat(gate.select(".stage-sources tbody tr").first().text())
        .startsWith("Gate Watch reached latest word");
    assertThat(gate.select(".stage-sources tbody tr").last().text())
        .contains("emerging", "≠ differs from the latest");
    assertThat(gate.select(".hint").text()).endsWith("from the latest one.");
    assertThat(gate.select(".stage-sources tr[data-fact] a[data-cite]")).isNotEmpty();
  }

  @Test
  void itsHistoryTellsHowTheStatusChanged() {
    Element gate = Site.page("/stages/four-gates").select("section.stage").get(1);
    assertThat(gate.select(".stage-history li").last().text())
        .contains("reached (Gate Watch)", "from emerging to reached");
    Document chinese = Site.page("/stages/four-gates", "zh-CN");
    assertThat(chinese.select(".stage-history li").last().text()).contains("由“初现”变为“已开启”");
  }

  @Test
  void theOverviewSetsSourcesAgainstStages() {
    Document page = Site.page("/stages");
    assertThat(page.select(".stage-matrix thead th")).hasSize(5);
    Element row =
        page.select(".stage-matrix tbody tr").stream()
            .filter(r -> r.select("th").text().equals("Gate Watch"))
            .findFirst()
            .orElseThrow();
    assertThat(row.select("td").get(1).text()).isEqualTo("reached");
    assertThat(row.select("td").get(0).text()).contains("says nothing");
    assertThat(page.select(".stage-matrix .differs").text()).contains("≠");
  }

  @Test
  void aSourceThatSaysSomethingLaterDoesNotDifferFromItself() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Article article =
                  world.article(
                      "stages-later",
                      "Stages, later",
                      world.house("stages-later", "Late Watch"),
                      "Still emerging. Advanced, after all.");
              publish(article, "Still emerging.", StageStatus.EMERGING);
              publish(article, "Advanced, after all.", StageStatus.ADVANCED);
            });
    Element gate = Site.page("/stages/four-gates").select("section.stage").get(1);
    assertThat(gate.select(".stage-sources tbody tr").text())
        .contains("revised since by the same source");
  }
}
