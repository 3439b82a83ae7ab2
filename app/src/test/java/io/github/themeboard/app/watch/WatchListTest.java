package io.github.themeboard.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.People;
import io.github.themeboard.app.Person;
import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.risk.RiskFactor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody follows, in their account or in their browser. */
@QuarkusTest
class WatchListTest {
  private static final String WATCHES = "/account/watches";
  private static final String AWAY = WATCHES + "?_method=DELETE";

  @Inject World world;
  @Inject People people;

  private Person reader;

  @BeforeEach
  void signIn() {
    people.with("reader");
    reader = Person.signedIn("test-reader");
  }

  @AfterEach
  void forget() {
    world.forget();
    people.forget();
  }

  @Test
  void saysThatItIsOfToday() {
    assertThat(Site.page("/watchlist").select(".page-head .hint").text())
        .startsWith("This list is yours and of today");
    assertThat(reader.page("/watchlist").select("#clock")).isEmpty();
  }

  @Test
  void aThemeAndACompanyArePutOnTheListAndTakenOffFromTheirOwnPages() {
    assertThat(buttons("/themes/foundry")).containsExactly("Watch");
    assertThat(
            reader
                .submit(WATCHES, Map.of("theme", "foundry", "next", "/themes/foundry"))
                .header("Location"))
        .endsWith("/themes/foundry");
    reader.submit(WATCHES, Map.of("company", "smic"));
    assertThat(buttons("/themes/foundry")).containsExactly("Unwatch");
    assertThat(buttons("/companies/smic")).containsExactly("Unwatch");
    assertThat(entries()).containsExactly("Foundry", "SMIC");
    reader.submit(AWAY, Map.of("theme", "foundry"));
    reader.submit(AWAY, Map.of("company", "smic"));
    assertThat(entries()).isEmpty();
    assertThat(reader.page("/watchlist").select(".empty h2").text())
        .isEqualTo("Nothing is on your watch list");
  }

  @Test
  void eachEntrySaysHowMuchIsNewAndLeadsToIt() {
    reader.submit(WATCHES, Map.of("theme", "foundry"));
    assertThat(news()).matches("Nothing changed since \\d+ \\w+ \\d{4}");
    long fact =
        world.publish(
            () ->
                new RiskFactor(
                    world.statement("New", "foundry", "sinolink-white-hot"), RiskCategory.POLICY),
            World.THEN);
    assertThat(news()).matches("1 new since \\d+ \\w+ \\d{4} · 0 changed, 0 retracted");
    assertThat(reader.page("/watchlist").select(".watch-list a[href^=/diff]").attr("href"))
        .startsWith("/diff?theme=foundry&from=20");
    world.retract(fact, World.THEN.plus(Duration.ofHours(1)));
    assertThat(news()).startsWith("Nothing changed");
  }

  @Test
  void aListOfABrowserIsAddedWithoutWhatTheBoardDoesNotHave() {
    reader.submit(WATCHES, Map.of("theme", "foundry"));
    reader.submit(
        WATCHES, Map.of("theme", "foundry,inference,no-such-theme", "company", "smic,,baidu"));
    assertThat(entries()).containsExactly("Foundry", "Inference", "Baidu", "SMIC");
  }

  @Test
  void aListBelongsToOneAccount() {
    reader.submit(WATCHES, Map.of("theme", "foundry"));
    people.named("test-other", "reader");
    assertThat(Person.signedIn("test-other").page("/watchlist").select(".watch-list")).isEmpty();
  }

  @Test
  void markedAsSeenCountsFromThen() {
    reader.submit(WATCHES, Map.of("theme", "foundry"));
    assertThat(reader.submit(WATCHES + "/visits", Map.of()).header("Location"))
        .endsWith("/watchlist");
    assertThat(news()).startsWith("Nothing changed since");
  }

  @Test
  void whoeverIsNotSignedInGetsTheEntriesThatTheirBrowserNames() {
    Document items =
        Site.page(
            "/watchlist/items?themes=inference,no-such&companies=smic&since=2020-01-01T00:00:00Z");
    assertThat(items.select("th[scope=row]").eachText()).containsExactly("Inference", "SMIC");
    assertThat(items.select("td").first().text()).matches("[1-9]\\d* new since 1 Jan 2020 .*");
    assertThat(Site.get("/watchlist/items?themes=inference").statusCode()).isEqualTo(400);
    assertThat(Site.page("/watchlist", "zh-CN").select("h1").text()).isEqualTo("关注列表");
  }

  @Test
  void withoutAnAccountOnlyAScriptShowsTheButton() {
    Document page = Site.page("/themes/foundry");
    assertThat(page.select(".watch form")).isEmpty();
    assertThat(page.select(".watch button:not([data-ready])").attr("data-watch"))
        .isEqualTo("theme:foundry");
  }

  private List<String> buttons(String address) {
    return reader.page(address).select(".watch button").eachText();
  }

  private List<String> entries() {
    return reader.page("/watchlist").select(".watch-list th[scope=row]").eachText();
  }

  private String news() {
    return reader.page("/watchlist").select(".watch-list td").first().text();
  }
}
