package io.github.themeboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.risk.RiskFactor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an article says is shown as it stands, and never becomes markup of the page. */
@QuarkusTest
class ForeignTextTest {
  private static final String EVIL = "<script>alert(1)</script> \"x' & <b>bold</b> {cdi:page} 𝟙😀";

  @Inject World world;

  private long fact;

  @BeforeEach
  void publish() {
    fact =
        world.publish(
            () -> {
              Article article =
                  world.article(
                      "evil", "Title " + EVIL, world.house("evil", "House " + EVIL), text());
              Citation citation = world.citation(article, "Quote " + EVIL);
              return new RiskFactor(
                  world.statement("Text " + EVIL, "foundry", citation), RiskCategory.POLICY);
            },
            World.THEN);
  }

  private static String text() {
    return "Before " + EVIL + " 😀 Quote " + EVIL + " after.";
  }

  @AfterEach
  void forget() {
    world.forget();
  }

  @Test
  void isShownAsItStandsOnAPage() {
    Document page = Site.page("/themes/foundry?show=all");
    assertThat(page.select("[data-fact=" + fact + "] .statement > span").first().wholeText())
        .isEqualTo("Text " + EVIL);
    assertThat(page.select("[data-fact=" + fact + "] q").first().wholeText())
        .isEqualTo("Quote " + EVIL);
    assertThat(page.select("[data-fact=" + fact + "] a[data-cite]").attr("aria-label"))
        .contains("House " + EVIL);
  }

  @Test
  void isMarkedAsItStandsInItsArticle() {
    Document page = Site.page(passage());
    assertThat(page.select("h1").first().wholeText()).isEqualTo("Title " + EVIL);
    assertThat(page.select("mark.asked").first().wholeText()).isEqualTo("Quote " + EVIL);
    assertThat(page.select(".article-text p").first().wholeText().strip()).isEqualTo(text());
  }

  @Test
  void becomesMarkupNowhere() {
    for (String address :
        List.of("/themes/foundry?show=all", "/risks", "/articles", "/", passage())) {
      Document page = Site.page(address);
      assertThat(page.select("main script, main b:contains(bold)")).as(address).isEmpty();
      assertThat(page.outerHtml()).as(address).doesNotContain("<script>alert");
    }
  }

  @Test
  void ofAnAddressBecomesMarkupNowhere() {
    String evil = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
    for (String address :
        List.of(
            "/risks?category=" + evil,
            "/figures?unit=" + evil + "&measure=" + evil,
            "/themes/foundry?" + evil + "=" + evil,
            "/timeline?knownAt=" + evil,
            "/no-such-page/" + evil,
            "/articles/1?cite=" + evil,
            "/?lang=" + evil)) {
      assertThat(Site.get(address).text()).as(address).doesNotContain("<script>alert");
    }
  }

  private String passage() {
    Document page = Site.page("/risks?theme=foundry");
    return page.select("[data-fact=" + fact + "] a[data-cite]")
        .attr("href")
        .replaceFirst("#.*", "");
  }
}
