package io.github.themeboard.app.company;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Site;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CompanyPagesTest {

  @Test
  void oneIssuerWithTwoNamesIsOneCompany() {
    Document list = Site.page("/companies");
    assertThat(list.select("tbody th").eachText())
        .doesNotHaveDuplicates()
        .contains("Intellifusion")
        .doesNotContain("Yuntian Lifly");
    assertThat(Site.page("/companies/intellifusion").select(".aliases b").eachText())
        .contains("Yuntian Lifly");
  }

  @Test
  void aSymbolKeepsItsZero() {
    assertThat(Site.page("/companies/baidu").select(".company-facts .listing").eachText())
        .containsExactly("Nasdaq (XNAS) BIDU", "HKEX (XHKG) 09888");
  }

  @Test
  void aCompanyIsNamedInBothLanguages() {
    assertThat(Site.page("/companies/huawei").select("h1").text()).isEqualTo("Huawei 华为");
    assertThat(Site.page("/companies/huawei", "zh-CN").select("h1").text()).isEqualTo("华为 Huawei");
    assertThat(Site.page("/companies/openai").select("h1").text()).isEqualTo("OpenAI");
  }

  @Test
  void aCompanyThatIsNotListedSaysHowFarItHasCome() {
    assertThat(Site.page("/companies/kunlunxin").select(".company-facts .state").text())
        .isEqualTo("filed for listing");
    assertThat(Site.page("/companies/huawei").select(".company-facts .state").text())
        .isEqualTo("private");
  }

  @Test
  void theListIsFilteredByTheme() {
    Document all = Site.page("/companies");
    Document some = Site.page("/companies?theme=foundry");
    assertThat(some.select("tbody tr")).isNotEmpty().hasSizeLessThan(all.select("tbody tr").size());
    assertThat(some.select("select[name=theme] option[selected]").val()).isEqualTo("foundry");
    assertThat(all.select("#list .counts").text())
        .isEqualTo(all.select("tbody tr").size() + " companies");
  }

  @Test
  void publishersAndTheHousesThatWriteAreNoCompanies() {
    assertThat(Site.page("/companies").select("tbody th a").eachText())
        .doesNotContain("Gate", "MarsBit", "Futu", "CITIC Securities", "Sinolink Securities");
  }
}
