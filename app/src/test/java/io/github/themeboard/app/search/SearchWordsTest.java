package io.github.themeboard.app.search;

import static io.github.themeboard.app.search.Sayings.address;
import static io.github.themeboard.app.search.Sayings.search;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each word that is asked for is shown where it stands, and none that must not be there. */
@QuarkusTest
class SearchWordsTest {
  @Inject World world;
  @Inject Sayings sayings;

  @AfterEach
  void forget() {
    world.forget();
  }

  @Test
  void aWordOfTheOtherLanguageIsShownInItsOwnWording() {
    sayings.risk(
        sayings.cited("reason", "Quartzite lies here."),
        "Quartzite may crumble",
        "石英岩靶材可能断裂",
        "foundry");
    Document page = search("quartzite 靶材");
    assertThat(page.select("[data-fact] .statement mark").eachText()).containsExactly("Quartzite");
    assertThat(page.select("[data-fact] .why").text()).isEqualTo("also: 石英岩靶材可能断裂");
    assertThat(page.select("[data-fact] .why [lang=zh-CN] mark").eachText()).containsExactly("靶材");
    assertThat(search("quartzite").select("[data-fact] .why")).isEmpty();
  }

  @Test
  void aWordMayStandInTheNameOfAThemeOrCompany() {
    long fact =
        sayings.risk(
            sayings.cited("named", "Quartzite lies here."),
            "Quartzite supply is tight",
            null,
            "optical-modules");
    Document page = search("quartzite supply 光模块");
    assertThat(page.select("[data-fact]").eachAttr("data-fact"))
        .containsExactly(String.valueOf(fact));
    assertThat(page.select("[data-fact] .why").text()).isEqualTo("theme: 光模块");
    assertThat(search("quartzite 先进封装").select("[data-fact]")).isEmpty();
    assertThat(search("quartzite 光模块 -supplies").select("[data-fact]")).isEmpty();
    JsonPath json =
        JsonPath.from(Site.get(address("/api/v1/search", "quartzite 光模块") + "&kind=risk").text());
    assertThat(json.getList("items[0].why.said", String.class)).containsExactly("Quartzite", "光模块");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "optical -module | optical | /themes/optical-modules",
        "推理 -芯片 | 推理 | /themes/inference",
        "intellifusion -lifly | intellifusion | /companies/intellifusion"
      })
  void whatMustNotBeThereIsInNoNameEither(String query, String without, String page) {
    assertThat(search(without).select(".names a").eachAttr("href")).contains(page);
    assertThat(search(query).select(".names a").eachAttr("href")).doesNotContain(page);
  }

  @Test
  void aPhraseIsMarkedOnlyWhereItStands() {
    sayings.risk(
        sayings.cited("phrase", "Quartzite lies here."),
        "Optics and an optical lens are no module, optical modules are; 光的模块不是光模块",
        null,
        "foundry");
    assertThat(
            search("\"optical module\" lens").select("[data-kind=risk] .statement mark").eachText())
        .containsExactly("lens", "optical modules");
    assertThat(search("\"光模块\" lens").select("[data-kind=risk] .statement mark").eachText())
        .containsExactly("lens", "光模块");
  }
}
