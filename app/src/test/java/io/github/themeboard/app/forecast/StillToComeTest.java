package io.github.themeboard.app.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.github.themeboard.domain.article.Dating;
import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.morning.DueForecasts;
import io.github.themeboard.domain.publication.Clocks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a forecast is: the ledger and the query behind the board's news say the same of each. */
@QuarkusTest
class StillToComeTest {
  private static final LocalDate LONG_AGO = LocalDate.of(1970, 1, 1);
  private static final int ALL = 10_000;

  @Inject World world;
  @Inject Predictions predictions;
  @Inject DueForecasts due;

  @AfterEach
  void forget() {
    world.forget();
  }

  /** Kind, certainty and time of a fact; date of its article; when it falls due, if ever. */
  @ParameterizedTest(name = "{0} {1} {2}, article {3}: {4}")
  @CsvSource({
    "figure, FORECAST,  2026,       exact 2026-05-08,  2026-12-31",
    "figure, ANNOUNCED, 2030,       exact 2026-05-08,  2030-12-31",
    "figure, REPORTED,  2026,       from 2026-01-08,   2026-12-31",
    "figure, OPINION,   2026-H2,    exact 2026-05-08,  2026-12-31",
    "figure, REPORTED,  FY2026-Q3,  exact 2026-05-08,  2026-09-30",
    "figure, FORECAST,  2020/2028,  exact 2026-05-08,  2028-12-31",
    "figure, FORECAST,  2025,       exact 2026-05-08,",
    "figure, REPORTED,  2025,       from 2026-02-22,",
    "figure, REALISED,  2030,       exact 2026-05-08,",
    "figure, ANNOUNCED, 2026-04-06, exact 2026-05-08,",
    "figure, FORECAST,  2026,       unknown,           2026-12-31",
    "figure, REPORTED,  2030,       unknown,",
    "event,  FORECAST,  2026,       from 2026-01-08,   2026-12-31",
    "event,  FORECAST,  2026-05,    exact 2026-05-08,  2026-05-31",
    "event,  ANNOUNCED, 2026-06,    from 2026-05-08,   2026-06-30",
    "event,  REPORTED,  2027,       exact 2026-05-08,  2027-12-31",
    "event,  REPORTED,  2026-05-09, exact 2026-05-08,  2026-05-09",
    "event,  ANNOUNCED, 2026-05-08, exact 2026-05-08,",
    "event,  ANNOUNCED, 2026,       exact 2026-05-08,  2026-12-31",
    "event,  ANNOUNCED, 2026-02,    from 2026-02-22,",
    "event,  ANNOUNCED, 2026,       from 2026-02-22,",
    "event,  REPORTED,  2026,       exact 2026-05-08,",
    "event,  ANNOUNCED, 2030,       unknown,",
    "event,  FORECAST,  2030,       unknown,           2030-12-31",
    "event,  REALISED,  2030,       exact 2026-05-08,",
  })
  void isWhatASourceSaidOfATimeThatWasStillToCome(
      String kind, Certainty certainty, String time, String dated, LocalDate falls) {
    predictions.open();
    predictions.speak("delphi-again", dating(dated));
    long fact =
        kind.equals("figure")
            ? predictions.figure("It comes", certainty, time)
            : predictions.event("It comes", certainty, time);
    List<String> days =
        Site.page(Predictions.OF_THE_HOUSE).select("tr[data-fact] time").eachAttr("datetime");
    assertThat(days).isEqualTo(falls == null ? List.of() : List.of(falls.toString()));
    assertThat(dueFacts()).as("by the query").isEqualTo(falls == null ? List.of() : List.of(fact));
  }

  /** Those of the house, by what the query finds. */
  private List<Long> dueFacts() {
    List<Long> versions =
        QuarkusTransaction.requiringNew().call(() -> due.from(LONG_AGO, Clocks.NOW, ALL));
    return world
        .rows(
            "select v.id || ' ' || v.fact_id from fact_version v"
                + " join decision d on d.fact_id = v.fact_id join act a on a.id = d.act_id"
                + " where a.actor = 'test' order by v.id")
        .stream()
        .map(row -> row.split(" "))
        .filter(row -> versions.contains(Long.valueOf(row[0])))
        .map(row -> Long.valueOf(row[1]))
        .toList();
  }

  private static Dating dating(String written) {
    String[] words = written.split(" ");
    return switch (words[0]) {
      case "exact" -> Dating.exact(LocalDate.parse(words[1]));
      case "from" -> Dating.notBefore(LocalDate.parse(words[1]), "by then");
      default -> Dating.unknown();
    };
  }
}
