package io.github.themeboard.app.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Site;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RiskRegisterTest {

  @Test
  void groupsRiskFactorsByCategory() {
    Document page = Site.page("/risks");
    assertThat(page.select(".risk-group h3").eachText())
        .allMatch(t -> t.matches("[A-Z][a-z ]+ \\d+"));
    assertThat(categories(page))
        .doesNotHaveDuplicates()
        .contains("Technology", "Competition", "Geopolitics");
    assertThat(page.select("#list .counts").text())
        .isEqualTo(page.select(".risk-group [data-fact]").size() + " risk factors");
  }

  @Test
  void showsOneCategoryAlone() {
    Document page = Site.page("/risks?category=technology");
    assertThat(categories(page)).containsExactly("Technology");
    assertThat(page.select("select[name=category] option[selected]").val()).isEqualTo("technology");
  }

  @Test
  void showsTheRisksOfAThemeWithEverythingBelowIt() {
    List<String> all = facts("/risks");
    assertThat(facts("/risks?theme=ai-computing-power")).containsExactlyElementsOf(all);
    assertThat(facts("/risks?theme=inference")).isNotEmpty().hasSizeLessThan(all.size());
  }

  @Test
  void saysThatADisclaimerIsNoRisk() {
    assertThat(Site.page("/risks").select(".risk-group").text())
        .doesNotContainIgnoringCase("disclaimer")
        .doesNotContainIgnoringCase("investment advice");
  }

  @Test
  void saysSoWhereNoSourceStatesARisk() {
    assertThat(Site.page("/risks?theme=foundry&category=adoption").select(".empty-line").text())
        .isEqualTo("No source states a risk factor here.");
  }

  private static List<String> categories(Document page) {
    return page.select(".risk-group h3").stream().map(Element::ownText).toList();
  }

  private static List<String> facts(String address) {
    return Site.page(address).select(".risk-group [data-fact]").eachAttr("data-fact");
  }
}
