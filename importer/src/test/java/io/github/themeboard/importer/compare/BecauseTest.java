package io.github.themeboard.importer.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BecauseTest {

  @ParameterizedTest
  @EnumSource
  void aReasonIsReadBackFromItsSentence(Because because) {
    List<String> about =
        switch (because) {
          case EVENT_KNOWN, STAGE_OTHERWISE, FIGURE_OTHERWISE -> List.of("one", "two");
          case THEME_UNKNOWN,
              COMPANY_IN_THEMES,
              COMPANY_NAMESAKE,
              RISK_KNOWN,
              STAGE_ALIKE,
              STAGE_ELSEWHEN,
              STAGE_KNOWN,
              FIGURE_UNCLEAR,
              FIGURE_FORECAST,
              FIGURE_KNOWN ->
              Collections.nCopies(1, "one");
          default -> List.of();
        };
    assertThat(Because.read(because.of(about.toArray(String[]::new))))
        .contains(new Because.Said(because, about));
  }

  @Test
  void aSentenceOfAnotherKindIsNone() {
    assertThat(Because.read("Nothing on the board says it.")).isEmpty();
  }

  @Test
  void aFigureIsReadBackWithItsAmountSubjectAndPeriod() {
    assertThat(ToldFigure.read("about 149.6 billion CNY for Aurelia's spending in China in 2025"))
        .contains(
            new ToldFigure(
                new ToldFigure.Amount(new BigDecimal("1.496E+11"), null, "about", "CNY"),
                "Aurelia's spending in China",
                "2025"));
    assertThat(ToldFigure.Amount.read("at least 10 to 12%"))
        .contains(
            new ToldFigure.Amount(
                new BigDecimal("10"), new BigDecimal("12"), "at least", "percent"));
    assertThat(ToldFigure.read("nothing of the kind")).isEmpty();
  }
}
