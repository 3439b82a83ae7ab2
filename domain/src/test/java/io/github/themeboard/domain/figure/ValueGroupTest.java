package io.github.themeboard.domain.figure;

import static io.github.themeboard.domain.World.SENSING;
import static io.github.themeboard.domain.World.statement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.wording.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueGroupTest {
  private static final Measure SALES = new Measure("sales", new Wording("Sales", null));

  /** Figures of one thing, and the values that they come to: 100~140 is a range, c185 about 185. */
  @ParameterizedTest
  @CsvSource({
    "160 185 c185,      160 | 185 c185",
    "c185 160 185,      c185 185 | 160",
    "100~140 120,       100~140 120",
    "100~140 120 130,   100~140 120 | 130",
    "120 c123 160,      120 c123 | 160",
    "185 185 185,       185 185 185",
    "160,               160",
  })
  void whatMayAllBeTrueIsOneValue(String figures, String values) {
    List<PublishedFact> facts = Stream.of(figures.split(" ")).map(ValueGroupTest::fact).toList();
    String found =
        ValueGroup.of(facts).stream()
            .map(value -> value.facts().stream().map(ValueGroupTest::written).toList())
            .map(value -> String.join(" ", value))
            .reduce((a, b) -> a + " | " + b)
            .orElse("");
    assertThat(found).isEqualTo(values);
  }

  private static PublishedFact fact(String written) {
    String[] ends = written.replace("c", "").split("~");
    BigDecimal max = ends.length > 1 ? new BigDecimal(ends[1]) : null;
    boolean about = written.startsWith("c");
    Quantity quantity = new Quantity(new BigDecimal(ends[0]), max, 9, new Unit("CNY"), about, null);
    FigureDetail detail =
        new FigureDetail(
            new Wording(written, null),
            SALES,
            FigureKind.AMOUNT,
            quantity,
            null,
            new Period("2026"),
            false,
            null,
            null);
    return new PublishedFact(new Figure(statement(Set.of(SENSING), Set.of()), detail), List.of());
  }

  private static String written(PublishedFact fact) {
    return ((Figure) fact.version()).detail().subject().any();
  }
}
