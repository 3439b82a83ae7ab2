package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.text.Phrases.Found;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** British small money, a letter behind the number: "18p per kWh". "1080p" and "p. 18" are none. */
final class Pence {
  private static final Measured PENCE = Measured.money("GBP", new BigDecimal("0.01"));

  private Pence() {}

  static @Nullable Found<Measured> at(Stretch text, int at, Numeral number) {
    boolean letter = at == number.end() && at < text.end() && text.folded().charAt(at) == 'p';
    return letter && !text.chinese() && number.length() <= 3 && ofOne(text.lower(), at + 1)
        ? new Found<>(at, at + 1, PENCE)
        : null;
  }

  private static boolean ofOne(String lower, int end) {
    return lower.startsWith(" per ", end)
        || lower.startsWith(" a ", end)
        || lower.startsWith("/k", end)
        || lower.startsWith(" from ", end);
  }
}
