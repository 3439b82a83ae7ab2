package io.github.themeboard.app.company;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.risk.RiskFactor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A company's page says where it stands, with whom, and what is new of it. */
@QuarkusTest
class CompanyMapTest {
  @Inject World world;

  @AfterEach
  void forget() {
    world.forget();
  }

  @Test
  void everyThemeOfItsReasonsIsOnTheMapWithItsGrade() {
    Document page = Site.page("/companies/huawei?show=all");
    List<String> themes = page.select(".exposures .chips a").eachAttr("href");
    List<String> placed = page.select(".theme-map .spot:has(.grade) > a").eachAttr("href");
    assertThat(placed).doesNotHaveDuplicates().hasSameElementsAs(themes);
  }

  @Test
  void countsTheThemesThatItSitsInAndNotTheReasons() {
    for (String company : List.of("huawei", "alibaba", "smic")) {
      Document page = Site.page("/companies/" + company + "?show=all");
      long themes = page.select(".exposures .chips a").eachAttr("href").stream().distinct().count();
      assertThat(page.select("#exposures .count").text()).isEqualTo(String.valueOf(themes));
    }
  }

  @Test
  void aThemeHangsBelowTheThemesThatItIsPartOf() {
    Document page = Site.page("/companies/smic");
    Element deep = page.selectFirst(".theme-map ul .spot > a");
    assertThat(deep).isNotNull();
    assertThat(page.select(".theme-map > li > .spot > a").eachAttr("href"))
        .containsExactly("/themes/ai-computing-power");
  }

  @Test
  void namesOtherCompaniesOfItsThemesAndNotItself() {
    for (String language : Site.LANGUAGES) {
      assertThat(Site.page("/companies/huawei", language).select(".companions a").eachAttr("href"))
          .isNotEmpty()
          .hasSizeLessThan(9)
          .doesNotHaveDuplicates()
          .doesNotContain("/companies/huawei");
    }
  }

  @Test
  void inThePastItNamesOnlyWhatWasThenKnown() {
    Document page = Site.page("/companies/huawei?knownAt=2020-01-01T00:00:00Z");
    assertThat(page.select(".theme-map, .companions, .recent")).isEmpty();
    assertThat(page.select(".empty")).hasSize(1);
  }

  @Test
  void whatCameLastStandsFirst() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                world.publish(
                    () ->
                        new RiskFactor(
                            world.naming("Lathes may run short.", "smic"), RiskCategory.SUPPLY),
                    World.THEN));
    assertThat(Site.page("/companies/smic").select(".recent li").first().text())
        .startsWith("Lathes may run short.")
        .contains("added 1 May 2131");
  }

  @Test
  void whatWasEditedIsCalledChanged() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              long fact =
                  world.publish(
                      () ->
                          new RiskFactor(
                              world.naming("Lathes may run short.", "smic"), RiskCategory.SUPPLY),
                      World.THEN);
              world.edit(
                  fact,
                  () ->
                      new RiskFactor(
                          world.naming("Lathes do run short.", "smic"), RiskCategory.SUPPLY),
                  World.THEN.plusSeconds(60));
            });
    assertThat(Site.page("/companies/smic").select(".recent li").first().text())
        .startsWith("Lathes do run short.")
        .contains("changed 1 May 2131");
  }
}
