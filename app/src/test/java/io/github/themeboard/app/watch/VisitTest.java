package io.github.themeboard.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.risk.RiskFactor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What changed of a theme since a moment. */
@QuarkusTest
class VisitTest {
  private static final String SINCE = "changes?since=2131-04-30T00:00:00Z";

  @Inject World world;

  @AfterEach
  void forget() {
    world.forget();
  }

  @Test
  void countsWhatIsNewChangedAndRetractedOfTheThemeAndOfThoseBelowIt() {
    Instant before = Instant.parse("2131-04-01T00:00:00Z");
    long edited = risk("Edited", before);
    long retracted = risk("Retracted", before);
    risk("Stays", before);
    risk("New", World.THEN);
    world.edit(edited, () -> factor("Edited since"), World.THEN);
    world.retract(retracted, World.THEN);
    for (String theme : new String[] {"foundry", "ai-computing-power"}) {
      assertThat(Site.page("/themes/" + theme + "/" + SINCE).text())
          .isEqualTo(
              "Since your last visit on 30 Apr 2131: 1 new, 1 changed, 1 retracted. Show changes");
    }
  }

  @Test
  void whatCameAndWentInBetweenIsNoChange() {
    long gone = risk("Came and went", World.THEN);
    world.retract(gone, World.THEN.plus(Duration.ofHours(1)));
    assertThat(Site.page("/themes/foundry/" + SINCE, "zh-CN").text())
        .isEqualTo("自您上次访问（2131年4月30日）以来： 没有变化。");
  }

  @Test
  void leadsToThePageOfTheChanges() {
    risk("New", World.THEN);
    assertThat(Site.page("/themes/foundry/" + SINCE).select("a").attr("href"))
        .isEqualTo("/diff?theme=foundry&from=2131-04-30T00%3A00%3A00Z");
  }

  @Test
  void aMomentThatCannotBeReadIsRefused() {
    assertThat(Site.get("/themes/foundry/changes").statusCode()).isEqualTo(400);
    assertThat(Site.get("/themes/foundry/changes?since=yesterday").statusCode()).isEqualTo(400);
    assertThat(Site.get("/themes/no-such/" + SINCE).statusCode()).isEqualTo(404);
  }

  private long risk(String text, Instant at) {
    return world.publish(() -> factor(text), at);
  }

  private RiskFactor factor(String text) {
    return new RiskFactor(
        world.statement(text, "foundry", "sinolink-white-hot"), RiskCategory.POLICY);
  }
}
