package io.github.themeboard.domain.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"percent", "multiple", "count", "tokens", "watts", "years", "months", "other"})
  void aPlainUnitIsNoCurrency(String code) {
    assertThat(new Unit(code).currency()).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"CNY", "USD", "HKD", "EUR", "JPY"})
  void aCurrencyCodeIsAUnit(String code) {
    assertThat(new Unit(code).currency()).isEqualTo(Optional.of(Currency.getInstance(code)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "RMB", "usd", "Percent", "%", "US$", "CNY ", "tokens/s"})
  void anythingElseIsRefused(String code) {
    assertThatThrownBy(() -> new Unit(code))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a unit is one of [count, months, multiple, other, percent, tokens, watts, years]"
                + " or an ISO 4217 code, not "
                + code);
  }

  @Test
  void onlyPercentIsPercent() {
    assertThat(new Unit("percent").percent()).isTrue();
    assertThat(new Unit("multiple").percent()).isFalse();
  }
}
