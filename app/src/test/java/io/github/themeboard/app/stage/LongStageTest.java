package io.github.themeboard.app.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.github.themeboard.domain.article.Article;
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

/** A stage of which more sources speak than its board has room for. */
@QuarkusTest
class LongStageTest {
  private static final int SOURCES = 25;
  private static final String BOARD = "/stages/four-gates";

  @Inject World world;
  @Inject FrameworkRepository frameworks;

  @BeforeEach
  void publish() {
    QuarkusTransaction.requiringNew().run(this::publishSources);
  }

  @AfterEach
  void forget() {
    world.forget();
  }

  @Test
  void itsSourcesFoldAndOpen() {
    Document folded = Site.page(BOARD);
    assertThat(gate(folded).select(".stage-sources tbody tr")).hasSize(10);
    assertThat(gate(folded).select(".stage-history li")).hasSize(10);
    String all = gate(folded).select(".more a").attr("href");
    assertThat(all).isEqualTo(BOARD + "?show=status-2#status-2");
    Document open = Site.page(all.replaceFirst("#.*", ""));
    assertThat(gate(open).select(".stage-sources tbody tr")).hasSizeGreaterThan(SOURCES);
    assertThat(gate(open).select(".list-pages a").eachAttr("href"))
        .containsExactly(BOARD + "#status-2");
    assertThat(gate(open).select(".hint").text()).isEqualTo(gate(folded).select(".hint").text());
  }

  @Test
  void theLastOfItsHistoryStandsWhereTheRestIsFoldedAway() {
    Element folded = gate(Site.page(BOARD));
    Element open = gate(Site.page(BOARD + "?show=history-2"));
    assertThat(open.select(".stage-history li")).hasSizeGreaterThan(SOURCES);
    assertThat(folded.select(".stage-history li").last().text())
        .isEqualTo(open.select(".stage-history li").last().text());
  }

  @Test
  void theOverviewShowsTheFirstSourcesAndLeadsToAll() {
    Document page = Site.page("/stages");
    assertThat(page.select(".stage-matrix tbody tr")).hasSize(10);
    String all = page.select(".more a").attr("href");
    assertThat(all).isEqualTo(BOARD + "?show=by-source#by-source");
    Document board = Site.page(all.replaceFirst("#.*", ""));
    assertThat(board.select(".stage-matrix tbody tr"))
        .hasSizeGreaterThan(SOURCES)
        .hasSize(Integer.parseInt(board.select("#by-source .count").text()));
  }

  private static Element gate(Document page) {
    return page.select("section.stage").get(1);
  }

  private void publishSources() {
    Stage gate =
        frameworks.stages().stream()
            .filter(s -> s.framework().slug().equals("four-gates") && s.position() == 2)
            .findFirst()
            .orElseThrow();
    for (int i = 0; i < SOURCES; i++) {
      Article article =
          world.article(
              "gate-" + i, "Gates", world.house("gate-" + i, "Watch " + i), "So it is " + i + ".");
      Statement said =
          world.statement(
              "It is so.", "ai-computing-power", world.citation(article, "So it is " + i + "."));
      StageStatus status = i % 2 == 0 ? StageStatus.EMERGING : StageStatus.ADVANCED;
      world.publish(
          () -> new StageReading(said, gate, StageReading.Aspect.STATUS, status), World.THEN);
    }
  }
}
