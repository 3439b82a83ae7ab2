package io.github.themeboard.domain.figure;

import java.util.Currency;
import java.util.Optional;
import java.util.Set;

/**
 * What a figure is counted in.
 *
 * @param code {@code percent}, {@code multiple}, {@code count}, {@code tokens}, {@code watts},
 *     {@code years}, {@code months}, {@code other}, or an ISO 4217 currency code
 */
public record Unit(String code) {
  private static final Set<String> PLAIN =
      Set.of("percent", "multiple", "count", "tokens", "watts", "years", "months", "other");

  public Unit {
    if (!PLAIN.contains(code) && currencyOf(code).isEmpty()) {
      throw new IllegalArgumentException(
          "a unit is one of "
              + PLAIN.stream().sorted().toList()
              + " or an ISO 4217 code, not "
              + code);
    }
  }

  public boolean percent() {
    return code.equals("percent");
  }

  /** The currency of an amount of money. */
  public Optional<Currency> currency() {
    return currencyOf(code);
  }

  private static Optional<Currency> currencyOf(String code) {
    return Currency.getAvailableCurrencies().stream()
        .filter(c -> c.getCurrencyCode().equals(code))
        .findFirst();
  }
}
