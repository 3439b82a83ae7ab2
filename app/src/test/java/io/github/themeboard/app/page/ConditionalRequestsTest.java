package io.github.themeboard.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Answer;
import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.risk.RiskFactor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A reader who has the page of this revision is told so, and nothing is read for it. */
@QuarkusTest
class ConditionalRequestsTest {
  private static final String ADDRESS = "/themes/inference";

  @Inject World world;

  @AfterEach
  void forget() {
    world.forget();
  }

  @Test
  void theSecondRequestIsAnsweredWithNotModified() {
    Answer second = Site.get(ADDRESS, Map.of("If-None-Match", tag("en")));
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.text()).isEmpty();
    assertThat(second.header("ETag")).isEqualTo(tag("en"));
    assertThat(second.header("Cache-Control")).isEqualTo("no-cache");
    assertThat(second.headers("Vary")).contains("Accept-Language", "Cookie");
  }

  @Test
  void eachLanguageHasItsOwnTag() {
    assertThat(tag("en")).isNotEqualTo(tag("zh-CN"));
    Answer chinese =
        Site.get(ADDRESS, Map.of("If-None-Match", tag("en"), "Accept-Language", "zh-CN"));
    assertThat(chinese.statusCode()).isEqualTo(200);
    assertThat(chinese.text()).contains("lang=\"zh-CN\"");
  }

  @Test
  void aNewRevisionHasANewTag() {
    String before = tag("en");
    world.publish(
        () ->
            new RiskFactor(
                world.statement("new", "foundry", "inference-priority"), RiskCategory.POLICY),
        World.THEN);
    assertThat(tag("en")).isNotEqualTo(before);
    assertThat(Site.get(ADDRESS, Map.of("If-None-Match", before)).statusCode()).isEqualTo(200);
  }

  @Test
  void aTagThatCannotBeReadIsNoTag() {
    for (String tag : new String[] {"garbage", "\"", "W/", "\"a\", W/\"b\"", "999"}) {
      assertThat(Site.get(ADDRESS, Map.of("If-None-Match", tag)).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aPageIsAskedForAgainEachTime() {
    assertThat(Site.get(ADDRESS).header("Cache-Control")).isEqualTo("no-cache");
    assertThat(Site.get(ADDRESS).headers("Vary")).contains("Accept-Language", "Cookie");
  }

  @Test
  void anErrorHasNoTag() {
    assertThat(Site.get("/themes/no-such-theme").header("ETag")).isEmpty();
    assertThat(Site.get("/risks?publishedBy=soon").header("ETag")).isEmpty();
    assertThat(Site.get("/risks?publishedBy=soon", Map.of("If-None-Match", tag("en"))).statusCode())
        .isEqualTo(400);
  }

  @Test
  void theChoiceOfALanguageIsKeptEvenIfItsPageIsKnown() {
    Answer again =
        Site.get(
            ADDRESS + "?lang=zh-CN", Map.of("If-None-Match", tag("zh-CN"), "Cookie", "lang=en"));
    assertThat(again.cookie("lang")).isEqualTo("zh-CN");
  }

  private static String tag(String language) {
    Answer answer = Site.get(ADDRESS, Map.of("Accept-Language", language));
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.header("ETag");
  }
}
