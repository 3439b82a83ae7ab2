package io.github.themeboard.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.People;
import io.github.themeboard.app.Person;
import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.risk.RiskFactor;
import io.github.themeboard.domain.search.PassageIndex;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers find themes, companies, facts and passages in both languages, and see why. */
@QuarkusTest
class SearchTest {
  private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");

  @Inject World world;
  @Inject People people;
  @Inject Sayings sayings;
  @Inject PassageIndex passages;

  @AfterEach
  void forget() {
    world.forget();
    people.forget();
  }

  private static String address(String query, String... more) {
    String address = "/search?lang=en&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    return address + String.join("", more);
  }

  private static Document search(String query, String... more) {
    return Site.page(address(query, more));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Intellifusion | /companies/intellifusion",
        "intellif | /companies/intellifusion",
        "yuntian lifly | /companies/intellifusion",
        "云天励飞 | /companies/intellifusion",
        "天励 | /companies/intellifusion",
        "688343 | /companies/intellifusion",
        "688343.SH | /companies/intellifusion",
        "sh688343 | /companies/intellifusion",
        "optical modules | /themes/optical-modules",
        "光模块 | /themes/optical-modules"
      })
  void aThemeOrACompanyIsFoundByAnyOfItsNames(String query, String page) {
    assertThat(search(query).select(".names a").eachAttr("href")).contains(page);
  }

  @Test
  void theCompanyOfATickerComesFirstAndSaysWhy() {
    world.company("searched", "Farwater Optics", "688343 Holdings", "909");
    Document page = search("688343");
    assertThat(page.select("#companies").first().parent().select(".names a").eachText().get(0))
        .isEqualTo("Intellifusion");
    assertThat(page.select(".names .why").eachText()).contains("ticker 688343 XSHG");
    assertThat(page.select(".names .badge").eachText()).contains("exact");
  }

  @Test
  void aListingIsFoundWithAndWithoutItsZeros() {
    world.company("zeros", "Leading Zero Works", "LZW", "09871");
    for (String written : List.of("9871", "09871", "09871.HK")) {
      assertThat(search(written).select(".names a").eachText()).contains("Leading Zero Works");
    }
  }

  @Test
  void anotherNameIsNamedAsTheReason() {
    assertThat(search("Yuntian Lifly").select(".names .why").eachText())
        .contains("also called Yuntian Lifly");
  }

  /** A fact of an article that is not the board's own. */
  private long say(String slug, String text) {
    Article article = world.article(slug, "A note on " + slug, world.house(slug, slug), text);
    QuarkusTransaction.requiringNew().run(() -> passages.index(article.id()));
    Citation citation = world.citation(article, text.substring(0, text.indexOf('.') + 1));
    return world.publish(
        () ->
            new RiskFactor(
                world.statement(text.substring(0, text.indexOf('.')), "foundry", citation),
                RiskCategory.SUPPLY),
        NOW);
  }

  @Test
  void factsAreFoundByTheStemsOfTheirWords() {
    long fact = say("stems", "Shipments of zirconium ferrules slipped.");
    for (String query :
        List.of("ferrule", "shipment slipping", "\"zirconium ferrules\"", "FERRULES")) {
      assertThat(search(query).select("[data-fact]").eachAttr("data-fact"))
          .as(query)
          .contains(String.valueOf(fact));
    }
    assertThat(search("\"ferrules zirconium\"").select("[data-fact]")).isEmpty();
    assertThat(search("ferrule -zirconium").select("[data-fact]")).isEmpty();
  }

  @Test
  void theWordsForWhichAFactWasFoundAreMarked() {
    say("marks", "Shipments of zirconium ferrules slipped.");
    assertThat(search("slip ferrule").select("[data-kind=risk] .statement mark").eachText())
        .containsExactly("ferrules", "slipped");
  }

  @Test
  void aChineseWordIsFoundInsideALongRun() {
    long fact = say("run", "受益于超高纯氟化钇靶材国产替代持续推进. ");
    for (String query : List.of("氟化", "氟化钇", "替代", "钇", "\"国产替代\"", "靶材 推进")) {
      assertThat(search(query).select("[data-fact]").eachAttr("data-fact"))
          .as(query)
          .contains(String.valueOf(fact));
    }
    assertThat(search("氟化靶材").select("[data-fact]")).isEmpty();
    assertThat(search("氟化钇").select("[data-kind=risk] .statement mark").eachText())
        .containsExactly("氟化钇");
  }

  @Test
  void wordsOfBothLanguagesAreFoundTogether() {
    long fact = say("mixed", "Quokka推出800G氟化硅光引擎. ");
    for (String query : List.of("quokka 硅光", "Quokka推出", "800G 引擎", "\"800G氟化\"")) {
      assertThat(search(query).select("[data-fact]").eachAttr("data-fact"))
          .as(query)
          .contains(String.valueOf(fact));
    }
  }

  @Test
  void readersFindOnlyWhatTheyMayReadOfAnImportedArticle() {
    say("hidden", "Shipments of zirconium ferrules slipped. Nobody quotes the wombat clause.");
    assertThat(search("zirconium").select(".hits .passage a").eachAttr("href"))
        .singleElement()
        .asString()
        .matches("/articles/\\d+\\?cite=\\d+#c\\d+");
    assertThat(search("wombat").select(".hits")).isEmpty();

    Person curator = Person.signedIn(people.with("curator").name());
    assertThat(curator.page(address("wombat")).select(".hits .passage a").eachAttr("href"))
        .singleElement()
        .asString()
        .matches("/articles/\\d+#p0");
  }

  @Test
  void aPassageOfABriefLeadsToItsParagraph() {
    Document found = search("Intellifusion Lifly", "&kind=passage");
    String href = found.select(".hits .passage a").attr("href");
    assertThat(href).matches("/articles/\\d+#p\\d+");
    Document article = Site.page(href.substring(0, href.indexOf('#')));
    assertThat(article.select(href.substring(href.indexOf('#'))).text()).contains("Lifly");
  }

  @Test
  void filtersNarrowWhatIsFound() {
    String fact = String.valueOf(say("narrow", "Shipments of zirconium ferrules slipped."));
    assertThat(search("zirconium", "&kind=risk").select("[data-fact]").eachAttr("data-fact"))
        .contains(fact);
    assertThat(search("zirconium", "&kind=event").select("[data-fact]")).isEmpty();
    assertThat(search("zirconium", "&theme=foundry").select("[data-fact]").eachAttr("data-fact"))
        .contains(fact);
    assertThat(search("zirconium", "&theme=inference").select("[data-fact]")).isEmpty();
    assertThat(search("zirconium", "&language=zh-CN").select("[data-fact]")).isEmpty();
    assertThat(search("zirconium", "&language=en").select("[data-fact]")).isNotEmpty();
    assertThat(search("zirconium", "&to=1999-01-01").select("[data-fact]")).isEmpty();
    assertThat(search("zirconium", "&kind=passage").select("#facts")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "zh-CN", "zh-Hant", "ZH-tw"})
  void chineseSourcesAreFoundWhateverTheirTagSays(String asked) {
    say("tagged", "Shipments of zirconium ferrules slipped.");
    for (String tag : List.of("zh", "zh-CN", "zh-TW")) {
      world.rows(
          "update article set language = '%s' where slug = 'test-tagged' returning id"
              .formatted(tag));
      Document found = search("zirconium", "&language=" + asked, "&tag=" + tag);
      assertThat(found.select("[data-fact]")).as(tag).hasSize(1);
      assertThat(found.select("select[name=language] [selected]").text()).isEqualTo("Chinese");
    }
    assertThat(Site.get("/api/v1/search?q=zirconium&language=" + asked).text())
        .contains("zirconium");
    assertThat(search("zirconium", "&language=en").select("[data-fact]")).isEmpty();
    assertThat(
            search("zirconium", "&language=fr").select("select[name=language] [selected]").text())
        .isEqualTo("French");
  }

  @Test
  void aPassageBelongsToTheThemesOfWhatCitesIt() {
    Article brief =
        sayings.brief("two", "Zirconium is dear today.", "The zirconium wombat is cheap.");
    Citation cited = sayings.citation(brief, "Zirconium is dear");
    sayings.risk(cited, "It is dear.", null, "optical-modules");
    assertThat(passagesOf("zirconium", "optical-modules"))
        .containsExactly("Zirconium is dear today.");
    assertThat(passagesOf("zirconium", "idc")).isEmpty();
    assertThat(passagesOf("wombat", "optical-modules")).isEmpty();
    assertThat(search("wombat").select(".passage")).hasSize(1);
  }

  private static List<String> passagesOf(String query, String theme) {
    return search(query, "&theme=" + theme).select(".hits .passage").eachText();
  }

  @Test
  void aPastClockFindsOnlyWhatWasKnown() {
    say("past", "Shipments of zirconium ferrules slipped.");
    assertThat(search("zirconium", "&knownAt=2026-04-30T00:00:00Z").select(".hits")).isEmpty();
    assertThat(search("zirconium", "&knownAt=2026-05-02T00:00:00Z").select("[data-fact]"))
        .isNotEmpty();
    assertThat(search("zirconium", "&publishedBy=1999-01-01").select(".hits")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-nothing", "\"", "%", "' or 1=1", "<b>x</b>", ":* & !", "\\", "the"})
  void anythingCanBeSearchedFor(String query) {
    assertThat(Site.get(address(query)).statusCode()).isEqualTo(200);
    assertThat(
            Site.get("/api/v1/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void whatIsNotFoundIsSaidWithAWayOn() {
    Document page = search("zyzzogeton");
    assertThat(page.select(".empty").text())
        .contains("Nothing was found for “zyzzogeton”.")
        .contains("Try fewer words");
  }

  @Test
  void theBoxOffersWhatIsFoundWhileSomebodyWrites() {
    Document part = Site.page("/search/suggestions?lang=en&q=intellif");
    assertThat(part.select("li a").eachAttr("href")).contains("/companies/intellifusion");
    assertThat(part.select("header")).isEmpty();
  }
}
