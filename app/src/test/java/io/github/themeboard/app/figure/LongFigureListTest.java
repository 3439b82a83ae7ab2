package io.github.themeboard.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.github.themeboard.domain.figure.Figure;
import io.github.themeboard.domain.figure.FigureDetail;
import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.domain.figure.Measure;
import io.github.themeboard.domain.figure.Period;
import io.github.themeboard.domain.figure.Quantity;
import io.github.themeboard.domain.figure.Unit;
import io.github.themeboard.domain.wording.Wording;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** More figures than one page has room for. */
@QuarkusTest
class LongFigureListTest {
  private static final int ADDED = 230;
  private static final int ROWS = 100;
  private static final int DRAWN = 200;
  private static final String LATHES = "/figures?measure=test-lathes";

  @Inject World world;

  @BeforeEach
  void publish() {
    QuarkusTransaction.requiringNew().run(this::publishFigures);
  }

  @AfterEach
  void forget() {
    world.forget();
  }

  @Test
  void everyFigureStandsOnOnePageInTheOrderOfSubjects() {
    List<String> subjects = new ArrayList<>();
    Document page = Site.page(LATHES);
    assertThat(page.select("#list .counts").text()).isEqualTo((ADDED + 2) + " figures");
    assertThat(subjects(page)).hasSize(ROWS);
    subjects.addAll(subjects(page));
    for (int more = 2; more <= 3; more++) {
      page = Site.page(page.select("a[rel=next]").attr("href"));
      assertThat(page.title()).startsWith("Figures (page " + more + ")");
      subjects.addAll(subjects(page));
    }
    assertThat(page.select("a[rel=next]")).isEmpty();
    assertThat(subjects).isSorted().hasSize(ADDED + 2);
  }

  @Test
  void aConflictWithAFigureOfAnotherPageIsMarked() {
    Document first = Site.page(LATHES);
    Document last = Site.page(LATHES + "&page=3");
    assertThat(first.select("tr:has(.conflict)")).isEmpty();
    assertThat(last.select("tr:has(.conflict) th > a:first-child").eachText())
        .containsExactly("Subject zz", "Subject zz");
    Document half = Site.page(LATHES + "&unit=count&theme=inference");
    assertThat(half.select("tr:has(.conflict)")).as("the other is of another theme").hasSize(1);
  }

  @Test
  void theChartsSayWhatTheyLeaveOut() {
    for (String page : List.of("", "&page=2")) {
      assertThat(Site.page(LATHES + page).select("#list .hint").text())
          .contains("draw the " + DRAWN + " figures that were added last, of " + (ADDED + 2));
    }
    assertThat(Site.page(LATHES, "zh-CN").select("#list .hint").text())
        .contains("最近收录的 " + DRAWN + " 项", "共 " + (ADDED + 2) + " 项");
    assertThat(Site.page("/figures?measure=market-size").select("#list .hint")).isEmpty();
  }

  @Test
  void theFilterOffersEveryUnitOfTheMeasure() {
    Document page = Site.page(LATHES + "&unit=percent");
    assertThat(page.select("select[name=unit] option").eachAttr("value"))
        .containsExactly("", "count", "percent");
    assertThat(subjects(page)).containsExactly("Subject share");
  }

  private static List<String> subjects(Document page) {
    return page.select(".figure-table tbody th > a:not([data-cite]):not(.conflict)").eachText();
  }

  private void publishFigures() {
    Measure measure = world.measure("lathes");
    publish("Subject zz", "100", "count", "foundry", measure);
    publish("Subject zz", "250", "count", "inference", measure);
    publish("Subject share", "7", "percent", "foundry", measure);
    for (int i = 0; i < ADDED - 1; i++) {
      publish("Subject %03d".formatted(i), "" + i, "count", "foundry", measure);
    }
  }

  private void publish(String subject, String value, String unit, String theme, Measure measure) {
    Quantity quantity = new Quantity(new BigDecimal(value), null, 0, new Unit(unit), false, null);
    FigureDetail detail =
        new FigureDetail(
            new Wording(subject, null),
            measure,
            FigureKind.COUNT,
            quantity,
            null,
            new Period("2030"),
            false,
            null,
            null);
    world.publish(
        () -> new Figure(world.statement(subject, theme, "sinolink-white-hot"), detail),
        World.THEN);
  }
}
