package io.github.themeboard.domain.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The symbols of listings that somebody may mean. */
final class Symbols {
  /** Symbols are written with or without the zeros before them: 5 digits in Hong Kong, else 6. */
  private static final List<Integer> DIGITS = List.of(5, 6);

  private Symbols() {}

  /** What {@code 9888}, {@code 09888.HK}, {@code SH688343} or a name may mean. */
  static Set<String> of(String name) {
    String written = name.toUpperCase(Locale.ROOT);
    String plain =
        written.replaceFirst("\\.[A-Z]{1,2}$", "").replaceFirst("^(SH|SZ|BJ|HK)(?=\\d{4,6}$)", "");
    Set<String> symbols = new TreeSet<>(List.of(written, plain));
    if (plain.matches("\\d{1,6}")) {
      String digits = plain.replaceFirst("^0+(?=\\d)", "");
      DIGITS.stream()
          .filter(n -> digits.length() <= n)
          .forEach(n -> symbols.add("0".repeat(n - digits.length()) + digits));
    }
    return symbols;
  }
}
