package io.github.themeboard.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Site;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TimelineTest {

  @Test
  void tellsWhatHappenedLatestFirst() {
    Document page = Site.page("/timeline");
    assertThat(page.select("#list h2[id^=year]").eachText())
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(page.select("#list .counts").text())
        .isEqualTo(page.select(".timeline [data-fact]").size() + " events");
  }

  @Test
  void datesAnEventNoMorePreciselyThanItsSource() {
    assertThat(Site.page("/timeline").select("time").eachAttr("datetime"))
        .allMatch(d -> d.matches("\\d{4}(-\\d{2}(-\\d{2})?)?"))
        .anyMatch(d -> d.length() == 10)
        .anyMatch(d -> d.length() < 10);
  }

  @Test
  void showsTheDaysAskedForOnly() {
    assertThat(days("/timeline?from=2026-01-01&to=2026-01-31"))
        .isNotEmpty()
        .allMatch(d -> d.startsWith("2026-01") || d.equals("2026"));
    assertThat(days("/timeline?from=2026-01-08&to=2026-01-08")).contains("2026-01-08");
    assertThat(days("/timeline?from=1990-01-01&to=1990-12-31")).isEmpty();
    Document page = Site.page("/timeline?from=2026-01-01&to=2026-01-31");
    assertThat(page.select("input[name=from]").val()).isEqualTo("2026-01-01");
    assertThat(page.select("input[name=to]").val()).isEqualTo("2026-01-31");
  }

  @Test
  void keepsAMonthThatBeginsOnTheDayAskedFor() {
    List<String> months =
        days("/timeline").stream().filter(d -> d.matches("\\d{4}-\\d{2}")).distinct().toList();
    assertThat(months).isNotEmpty();
    for (String month : months) {
      assertThat(days("/timeline?from=" + month + "-01&to=" + month + "-20")).contains(month);
    }
  }

  @Test
  void showsTheEventsOfOneCompany() {
    Document page = Site.page("/timeline?company=huawei");
    assertThat(page.select(".timeline > li"))
        .isNotEmpty()
        .allMatch(e -> e.select(".chips a").eachText().contains("Huawei"));
    assertThat(page.select("select[name=company] option[selected]").val()).isEqualTo("huawei");
  }

  private static List<String> days(String address) {
    return Site.page(address).select("time").eachAttr("datetime");
  }
}
