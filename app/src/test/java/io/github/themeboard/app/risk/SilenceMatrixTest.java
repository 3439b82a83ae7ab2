package io.github.themeboard.app.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Who warns of what, and who states no risk at all. */
@QuarkusTest
class SilenceMatrixTest {
  private static final String BY_HOUSE =
      """
      select h.name_en || '|' || r.category || '|' || count(distinct v.fact_id)
      from fact_version v join risk r on r.version_id = v.id
      join fact_citation x on x.version_id = v.id
      join citation_source s on s.citation_id = x.citation_id
      join house h on s.origin = 'house:' || h.id
      where v.known_to is null group by h.name_en, r.category
      """;

  @Inject World world;

  @Test
  void countsWhatTheDatabaseCounts() {
    Document page = Site.page("/risks?show=matrix");
    List<String> categories = page.select(".matrix thead th").eachText();
    Map<String, String> counted = new TreeMap<>();
    for (Element row : page.select(".matrix tbody tr")) {
      List<Element> cells = row.children();
      for (int i = 1; i < cells.size(); i++) {
        String number = cells.get(i).text().replaceAll("\\D", "");
        counted.put(source(row) + ", " + categories.get(i), number);
      }
    }
    assertThat(counted).containsAllEntriesOf(expected());
    assertThat(total(counted)).isGreaterThanOrEqualTo(total(expected()));
  }

  @Test
  void namesThoseWhoStateNoRisk() {
    Document page = Site.page("/risks?show=matrix");
    assertThat(page.select(".matrix tr.silent")).isNotEmpty();
    for (Element row : page.select(".matrix tbody tr")) {
      boolean silent = row.select("td").text().replaceAll("[·0\\s]", "").isEmpty();
      assertThat(row.select(".state").text()).isEqualTo(silent ? "states no risk" : "");
    }
  }

  @Test
  void namesEverySourceOnce() {
    Document page = Site.page("/risks?show=matrix");
    assertThat(page.select(".matrix tbody tr").stream().map(SilenceMatrixTest::source))
        .doesNotHaveDuplicates()
        .contains("Sinolink Securities", "CITIC Securities", "Era Finance");
  }

  @Test
  void neverCallsASourceSilentBecauseOfAFilter() {
    Document page = Site.page("/risks?category=demand&show=matrix");
    assertThat(page.select(".matrix tr.silent").stream().map(SilenceMatrixTest::source))
        .doesNotContain("Sinolink Securities", "CITIC Securities");
  }

  @Test
  void knowsNoSourceThatHadNotSpokenYet() {
    Document page = Site.page("/risks?publishedBy=2026-02-01&show=matrix");
    assertThat(page.select(".matrix tbody tr").stream().map(SilenceMatrixTest::source))
        .contains("Sinolink Securities")
        .doesNotContain("CITIC Securities", "MarsBit");
  }

  private Map<String, String> expected() {
    return world.rows(BY_HOUSE).stream()
        .map(row -> row.split("\\|"))
        .collect(Collectors.toMap(r -> r[0] + ", " + name(r[1]), r -> r[2]));
  }

  private static String name(String category) {
    String words = category.toLowerCase(Locale.ROOT).replace('_', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String source(Element row) {
    return row.selectFirst("th").ownText();
  }

  private static int total(Map<String, String> counts) {
    return counts.values().stream().mapToInt(Integer::parseInt).sum();
  }
}
