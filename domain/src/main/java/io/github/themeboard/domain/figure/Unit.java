package io.github.themeboard.domain.figure;

import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a figure is counted in.
 *
 * @param code {@code percent}, {@code multiple}, {@code count}, {@code tokens}, {@code watts},
 *     {@code years}, {@code months}, {@code other}, or an ISO 4217 currency code
 */
public record Unit(String code) {
  private static final Set<String> PLAIN =
      Set.of("percent", "multiple", "count", "tokens", "watts", "years", "months", "other");

  /** Every figure of a page makes units, and the platform copies the whole set each time. */
  private static final Map<String, Currency> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .collect(Collectors.toUnmodifiableMap(Currency::getCurrencyCode, Function.identity()));

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
    return Optional.ofNullable(CURRENCIES.get(code));
  }
}
