package io.github.themeboard.importer.compare;

import static io.github.themeboard.domain.intake.Novelty.CONFIRMS;
import static io.github.themeboard.domain.intake.Novelty.CONFLICTS;
import static io.github.themeboard.domain.intake.Novelty.NEW;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.domain.intake.Novelty;
import io.github.themeboard.domain.stage.StageStatus;
import io.github.themeboard.domain.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactComparisonTest {
  private final Board board =
      new Board()
          .risk(
              "orders-late",
              "Airlines may postpone their sensor orders.",
              "航空公司可能推迟传感器订单。",
              "sensing")
          .risk("prices-rise", "Rising prices of laser crystals.", "激光晶体价格上涨。", "sensing")
          .event(
              "second-plant",
              "Aurelia opened its second plant in Gothenburg.",
              "曜石光子哥德堡第二工厂投产。",
              "2026-01-08",
              "aurelia")
          .stage(
              new KnownBoard.Stage(
                  "doors/field",
                  new Wording("Two doors", "两道门"),
                  2,
                  new Wording("Field trials", "现场试验"),
                  List.of(
                      new KnownBoard.Reading(
                          "field-status", StageStatus.EMERGING, LocalDate.parse("2026-03-04")))));

  @Test
  void themesAndCompaniesOfTheBoardAreConfirmed() {
    Comparison comparison =
        compare(
            Told.in("Aurelia Photonics (00412.HK) and Cobalt Instruments make sensors.")
                .theme("sensing")
                .theme("gold")
                .company("Aurelia Photonics", "00412.HK")
                .company("Cobalt Instruments"));

    assertThat(comparison.themes())
        .containsExactly(
            Verdict.confirms("sensing", "The board has the theme."),
            Verdict.fresh("The board has no theme gold."));
    assertThat(comparison.companies())
        .containsExactly(
            Verdict.confirms("aurelia", "The board has it, in sensing."),
            Verdict.fresh("The board has no company of its names or tickers."));
    assertThat(comparison.count(CONFIRMS)).isEqualTo(2);
  }

  @Test
  void aNamesakeWithAnotherTickerIsAnotherCompany() {
    Comparison comparison =
        compare(Told.in("Aurelia (01999.HK) sells tea.").company("Aurelia", "01999.HK"));

    assertThat(comparison.companies().get(0).novelty()).isEqualTo(NEW);
    assertThat(comparison.companies().get(0).reason()).contains("another ticker");
  }

  @Test
  void aTickerTellsACompanyUnderAnyName() {
    Comparison comparison =
        compare(Told.in("Orelia Tech (00412.HK) grows.").company("Orelia Tech", "00412.HK"));

    assertThat(comparison.companies().get(0).of()).isEqualTo("aurelia");
  }

  @ParameterizedTest
  @CsvSource({
    "airlines postponing sensor orders, sensing, CONFIRMS",
    "Postponed sensor orders of airlines, clocks, CONFIRMS",
    "Airlines may postpone their sensor orders, banks, NEW",
    "airlines may cancel flights, sensing, NEW",
    "sensor performance falling short of expectations, sensing, NEW",
    "Falling prices of laser crystals, sensing, NEW",
    "laser crystal prices rise, sensing, CONFIRMS",
    "航空公司推迟传感器订单, sensing, CONFIRMS",
    "激光晶体价格上涨风险, sensing, CONFIRMS",
    "激光晶体价格下跌风险, sensing, NEW",
    "下游需求不及预期, sensing, NEW"
  })
  void aRiskIsKnownByItsWordsOnItsThemes(String text, String theme, Novelty expected) {
    Comparison comparison = compare(Told.in(text).theme(theme).risk(text));

    assertThat(comparison.risks().get(0).novelty()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "On 8 January Aurelia opened a second plant in Gothenburg., Aurelia, 2026-01-08, CONFIRMS",
    "In January Aurelia opened its second plant in Gothenburg., Aurelia, 2026-01, CONFIRMS",
    "On 9 January Aurelia opened its second plant in Gothenburg., Aurelia, 2026-01-09, NEW",
    "On 8 January Aurelia signed a contract with a bank., Aurelia, 2026-01-08, NEW",
    "On 8 January Borealis opened its second plant in Gothenburg., Borealis, 2026-01-08, NEW",
    "1月8日曜石光子哥德堡第二工厂正式投产。, 曜石光子, 2026-01-08, CONFIRMS"
  })
  void anEventIsKnownByCompanyTimeAndWords(
      String text, String company, String date, Novelty expected) {
    Comparison comparison = compare(Told.in(text).company(company).event(text, date));

    assertThat(comparison.events().get(0).novelty()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "EMERGING, 2027-01-01, CONFIRMS, field-status",
    "REACHED, 2026-04-01, CONFLICTS, field-status",
    "REACHED, 2027-04-01, NEW,",
    ", 2026-04-01, CONFIRMS, doors/field"
  })
  void aStageIsComparedByItsStatusAtOneTime(
      StageStatus status, String day, Novelty expected, String of) {
    Comparison comparison =
        compare(Told.in("The second door: field trials.").on(day).stage(2, "field trials", status));

    assertThat(comparison.stages().get(0).novelty()).isEqualTo(expected);
    assertThat(comparison.stages().get(0).of()).isEqualTo(of);
    assertThat(comparison.count(CONFLICTS)).isEqualTo(expected == CONFLICTS ? 1 : 0);
  }

  private Comparison compare(Told told) {
    return Comparer.compare(told.extraction(), board.known());
  }
}
