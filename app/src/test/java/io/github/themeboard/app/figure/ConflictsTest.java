package io.github.themeboard.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.github.themeboard.domain.figure.Bound;
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
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The page of a figure, of its theme and the board say the same of the values that sources give.
 */
@QuarkusTest
class ConflictsTest {
  @Inject World world;

  private Measure measure;

  @BeforeEach
  void measure() {
    measure = world.measure("conflict");
  }

  @AfterEach
  void forget() {
    world.forget();
  }

  @Test
  void sourcesThatAgreeAreOneValue() {
    List<Long> ids = publish("160", "185", "c185");
    Document own = Site.page("/figures/" + ids.get(0));
    assertThat(own.select("section[aria-labelledby=conflicts] .lead").text())
        .contains("Sources give 2 values");
    assertThat(own.select(".compare-side")).hasSize(2);
    assertThat(own.select(".compare-side").get(1).select("[data-fact]").eachAttr("data-fact"))
        .containsExactlyInAnyOrder(ids.get(1).toString(), ids.get(2).toString());
    assertThat(onTheTheme()).containsExactly("160", "185");
    assertThat(onTheBoard()).containsExactlyInAnyOrder("160", "185");
  }

  @Test
  void aNumberWithinARangeIsNoConflict() {
    List<Long> ids = publish("120", "100~140", "c123", ">110");
    assertThat(conflicts(Site.page("/figures/" + ids.get(0)))).isZero();
    assertThat(onTheTheme()).isEmpty();
    assertThat(onTheBoard()).isEmpty();
    assertThat(Site.page("/figures?measure=test-conflict").select(".conflict")).isEmpty();
  }

  @Test
  void ofARangeAndTwoNumbersWithinItTheTwoAreInConflict() {
    List<Long> ids = publish("100~140", "120", "130");
    assertThat(conflicts(Site.page("/figures/" + ids.get(0)))).isZero();
    assertThat(conflicts(Site.page("/figures/" + ids.get(1)))).isEqualTo(2);
    assertThat(onTheTheme()).hasSize(2);
    assertThat(onTheBoard()).hasSize(2);
  }

  @Test
  void theBoardCountsWhatIsInConflictAndNothingElse() {
    int before = counted();
    publish("100~140", "120");
    assertThat(counted()).isEqualTo(before);
    publish("500");
    assertThat(counted()).isEqualTo(before + 1);
  }

  private static int conflicts(Document page) {
    return page.select(".compare-side").size();
  }

  private static int counted() {
    String words = Site.page("/").select("section[aria-labelledby=disputes] .morning-count").text();
    return words.isEmpty() ? 0 : Integer.parseInt(words.replaceFirst(" .*", ""));
  }

  private static List<String> onTheTheme() {
    return Site.page("/themes/foundry?show=conflicts").select(".dispute").stream()
        .filter(d -> d.select("h3 a").text().equals("Disputed lathes"))
        .flatMap(d -> d.select(".side-said").eachText().stream())
        .toList();
  }

  private static List<String> onTheBoard() {
    return Site.page("/").select("section[aria-labelledby=disputes] .morning-list > li").stream()
        .filter(d -> d.select(".morning-about").text().equals("Disputed lathes"))
        .flatMap(d -> d.select(".morning-value").eachText().stream())
        .toList();
  }

  /** 100~140 is a range, c185 about 185, >110 at least 110. */
  private List<Long> publish(String... values) {
    return QuarkusTransaction.requiringNew()
        .call(() -> Stream.of(values).map(this::published).toList());
  }

  private long published(String written) {
    String[] ends = written.replaceAll("[c>]", "").split("~");
    Quantity quantity =
        new Quantity(
            new BigDecimal(ends[0]),
            ends.length > 1 ? new BigDecimal(ends[1]) : null,
            0,
            new Unit("count"),
            written.startsWith("c"),
            written.startsWith(">") ? Bound.AT_LEAST : null);
    FigureDetail detail =
        new FigureDetail(
            new Wording("Disputed lathes", null),
            measure,
            FigureKind.COUNT,
            quantity,
            null,
            new Period("2026"),
            false,
            null,
            null);
    return world.publish(
        () ->
            new Figure(
                world.statement("It is " + written, "foundry", "inference-priority"), detail),
        World.THEN);
  }
}
