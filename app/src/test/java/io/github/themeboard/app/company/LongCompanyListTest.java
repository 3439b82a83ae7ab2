package io.github.themeboard.app.company;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.github.themeboard.domain.exposure.Exposure;
import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.fact.Statement;
import io.github.themeboard.domain.wording.Wording;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list of more companies than one page has room for. */
@QuarkusTest
class LongCompanyListTest {
  private static final int ADDED = 120;

  @Inject World world;

  @BeforeEach
  void publish() {
    QuarkusTransaction.requiringNew().run(this::publishCompanies);
  }

  @AfterEach
  void forget() {
    world.forget();
  }

  @Test
  void everyCompanyStandsOnOnePageAndTheHeadCountsThemAll() {
    Document first = Site.page("/companies");
    Document second = Site.page(first.select("a[rel=next]").attr("href"));
    List<String> seen = new ArrayList<>(companies(first));
    assertThat(seen).hasSize(100);
    seen.addAll(companies(second));
    assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThan(ADDED);
    assertThat(first.select("#list .counts").text()).isEqualTo(seen.size() + " companies");
    assertThat(second.select("#list .counts").text()).isEqualTo(seen.size() + " companies");
    assertThat(second.title()).contains("(page 2)");
  }

  @Test
  void theMostExposedComeFirstFromPageToPage() {
    List<Integer> grades = new ArrayList<>();
    for (int page = 1; page <= 2; page++) {
      Site.page("/companies?page=" + page)
          .select("tbody tr")
          .forEach(row -> grades.add(grade(row.select(".grade").attr("class"))));
    }
    assertThat(grades).isSortedAccordingTo((one, other) -> other - one);
  }

  @Test
  void theFilterIsKeptAndAPageBehindTheEndIsTheLast() {
    Document last = Site.page("/companies?theme=foundry&publishedBy=2026-06-01&page=9");
    assertThat(last.select("a[rel=prev]").attr("href"))
        .isEqualTo("/companies?theme=foundry&publishedBy=2026-06-01");
    assertThat(last.select("a[rel=next]")).isEmpty();
    assertThat(last.select("tbody tr")).isNotEmpty();
    assertThat(Site.page("/companies?theme=idc").select(".list-pages")).isEmpty();
  }

  @Test
  void aRowSaysWhatTheCompanysPageSays() {
    Document row = Site.page("/companies");
    String href = row.select("tbody th a").first().attr("href");
    Document page = Site.page(href);
    assertThat(page.select(".theme-map a").eachText())
        .containsAll(row.select("tbody tr").first().select("[data-label=Themes] a").eachText());
  }

  private static List<String> companies(Document page) {
    return page.select("tbody th a").eachAttr("href");
  }

  private static int grade(String classes) {
    return classes.matches(".*grade-\\d.*")
        ? Integer.parseInt(classes.replaceAll(".*grade-(\\d).*", "$1"))
        : 0;
  }

  private void publishCompanies() {
    for (int i = 0; i < ADDED; i++) {
      Statement statement =
          new Statement(
              new Wording("Listed company " + i, null),
              Certainty.REPORTED,
              Set.of(world.theme("foundry")),
              Set.of(world.company("listed-" + i, "Listed " + i, "Alias " + i, "L" + i)),
              List.of(world.citation("sinolink-white-hot")));
      int grade = 1 + i % 3;
      world.publish(() -> new Exposure(statement, Exposure.Role.DRIVER, grade), World.THEN);
    }
  }
}
