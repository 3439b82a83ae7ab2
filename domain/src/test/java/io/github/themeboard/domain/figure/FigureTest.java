package io.github.themeboard.domain.figure;

import static io.github.themeboard.domain.World.AURELIA;
import static io.github.themeboard.domain.World.BOREALIS;
import static io.github.themeboard.domain.World.SENSING;
import static io.github.themeboard.domain.World.statement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.wording.Wording;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FigureTest {
  private static final Unit PERCENT = new Unit("percent");
  private static final Unit DOLLARS = new Unit("USD");
  private static final Measure MARKET =
      new Measure("market-size", new Wording("Market size", "市场规模"));

  @Test
  void aFigureGivesBackWhatItWasMadeOf() {
    FigureDetail detail =
        new FigureDetail(
            new Wording("Sensor market", "传感器市场"),
            MARKET,
            FigureKind.AMOUNT,
            new Quantity(
                new BigDecimal("11.30"), new BigDecimal("12"), 9, DOLLARS, true, Bound.AT_LEAST),
            new Wording("orders", "订单"),
            new Period("2026-H1"),
            true,
            null,
            null);

    assertThat(new Figure(statement(Set.of(SENSING), Set.of()), detail).detail()).isEqualTo(detail);
  }

  @Test
  void aYearlyRateIsCheckedAgainstItsBaseAndItsEnd() {
    Figure rate = figure(FigureKind.CAGR, "94.9", PERCENT, 0, "2020/2024");
    Figure base = figure(FigureKind.AMOUNT, "11.3", DOLLARS, 9, "2020");
    Figure end = figure(FigureKind.AMOUNT, "162.6", DOLLARS, 9, "2024");

    assertThat(rate.arithmetic(base, end)).isInstanceOf(GrowthArithmetic.Consistent.class);
  }

  @Test
  void aGrowthIsNotTakenForAYearlyRate() {
    Figure rate = figure(FigureKind.GROWTH, "100", PERCENT, 0, "2020/2024");
    Figure base = figure(FigureKind.AMOUNT, "10", DOLLARS, 9, "2020");
    Figure end = figure(FigureKind.AMOUNT, "20", DOLLARS, 9, "2024");

    assertThat(rate.arithmetic(base, end)).isInstanceOf(GrowthArithmetic.Consistent.class);
  }

  @Test
  void aRateOfWhichTheReaderSeesNoBaseImpliesAMultiple() {
    Figure rate = figure(FigureKind.CAGR, "100", PERCENT, 0, "2020/2024");

    assertThat(rate.arithmetic(null, null)).isEqualTo(new GrowthArithmetic.Implied(16, 4));
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"CAGR", "GROWTH"})
  void aFigureThatIsNoRateHasNoArithmetic(FigureKind kind) {
    assertThat(figure(kind, "57", PERCENT, 0, "2020/2028").arithmetic(null, null)).isNull();
  }

  @Test
  void aGrowthByAMultipleHasNoArithmetic() {
    Figure tenfold = figure(FigureKind.GROWTH, "10", new Unit("multiple"), 0, "2026");

    assertThat(tenfold.arithmetic(null, null)).isNull();
  }

  @Test
  void likeWordsOfOtherCompaniesSpeakOfOtherThings() {
    assertThat(spending(AURELIA).sameThingAs(spending(AURELIA))).isTrue();
    assertThat(spending(AURELIA).sameThingAs(spending(BOREALIS))).isFalse();
    assertThat(spending(AURELIA).sameThingAs(spending())).isTrue();
  }

  private static Figure spending(Company... companies) {
    FigureDetail detail = figure(FigureKind.AMOUNT, "5", DOLLARS, 9, "2026").detail();
    return new Figure(statement(Set.of(SENSING), Set.of(companies)), detail);
  }

  private static Figure figure(
      FigureKind kind, String value, Unit unit, int magnitude, String period) {
    Quantity quantity = new Quantity(new BigDecimal(value), null, magnitude, unit, false, null);
    Wording subject = new Wording("Sensor market", null);
    return new Figure(
        statement(Set.of(SENSING), Set.of()),
        new FigureDetail(
            subject, MARKET, kind, quantity, null, new Period(period), false, null, null));
  }
}
