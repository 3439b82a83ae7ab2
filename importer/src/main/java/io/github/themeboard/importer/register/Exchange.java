package io.github.themeboard.importer.register;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Phrases;
import io.github.themeboard.importer.text.WordFile;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A market and how its tickers are printed.
 *
 * @param mic ISO 10383; empty for a row that only tells a country
 * @param suffix what a normalised ticker ends with; empty for China, where the code tells it
 * @param shape of its symbols: a number of digits ("6", "1-5"), A for letters, J for the Japanese
 *     mix, X for letters and digits
 */
public record Exchange(String mic, String suffix, String shape) {
  private static final int LONGEST_SYMBOL = 12;

  private static final Map<String, Exchange> BY_MIC = new LinkedHashMap<>();
  private static final Map<String, Exchange> DOTTED = new LinkedHashMap<>();
  private static final Map<String, Exchange> SPACED = new LinkedHashMap<>();
  private static final Phrases<Exchange> PREFIXES = new Phrases<>();

  /** What the names of markets begin with: a look at it spares most looks at the phrases. */
  private static final BitSet FIRSTS = new BitSet();

  static {
    for (String[] row : WordFile.bundled("/register/exchanges.csv").rows()) {
      Exchange exchange = new Exchange(row[0], row[1], row[2]);
      if (!exchange.mic.isEmpty()) {
        BY_MIC.put(exchange.mic, exchange);
      }
      cells(row[3]).forEach(code -> DOTTED.putIfAbsent(code, exchange));
      for (String code : cells(row[4])) {
        PREFIXES.add(code, exchange);
        FIRSTS.set(code.charAt(0));
        // A phrase in lower case is found in any case.
        FIRSTS.set(Character.toUpperCase(code.charAt(0)));
      }
      cells(row[5]).forEach(code -> SPACED.putIfAbsent(code, exchange));
    }
  }

  private static List<String> cells(String cell) {
    return Arrays.stream(cell.split(";")).filter(c -> !c.isEmpty()).toList();
  }

  static Optional<Exchange> byMic(String mic) {
    return Optional.ofNullable(BY_MIC.get(mic));
  }

  /** By what stands behind the dot: 600276.SS. */
  static Optional<Exchange> dotted(String code) {
    return Optional.ofNullable(DOTTED.get(code));
  }

  /** By what stands behind a space, as terminals print it: 3692 HK. */
  static Optional<Exchange> spaced(String code) {
    return Optional.ofNullable(SPACED.get(code));
  }

  /** By what stands before a symbol: NASDAQ, SZ. */
  static Phrases.@Nullable Found<Exchange> before(String folded, String lower, int at, int limit) {
    return FIRSTS.get(folded.charAt(at)) ? PREFIXES.at(folded, lower, at, limit) : null;
  }

  /** Whether a share here may have that symbol; short Hong Kong codes are padded elsewhere. */
  boolean fits(String symbol) {
    int length = symbol.length();
    if (length == 0 || length > LONGEST_SYMBOL) {
      return false;
    }
    char first = shape.charAt(0);
    if (Folding.digit(first)) {
      int most = shape.charAt(shape.length() - 1) - '0';
      return length >= first - '0' && length <= most && digits(symbol);
    }
    return switch (first) {
      case 'A' ->
          length <= 8 && symbol.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c == '.' || c == '-');
      case 'J' -> length == 4 && digits(symbol.substring(0, 1)) && alphanumeric(symbol);
      default -> alphanumeric(symbol.replace("-", "").replace(".", ""));
    };
  }

  /**
   * The normalised ticker.
   *
   * @throws IllegalArgumentException if no share of mainland China has that code
   */
  String ticker(String symbol) {
    if (suffix.isEmpty()) {
      return mainland(symbol)
          .orElseThrow(() -> new IllegalArgumentException("no mainland code: " + symbol));
    }
    return (suffix.equals("HK") ? "00000".substring(symbol.length()) + symbol : symbol)
        + "."
        + suffix;
  }

  /**
   * The ticker of six digits, by the number ranges that the three mainland exchanges gave to
   * shares; funds, bonds and indices have ranges of their own and get none.
   */
  static Optional<String> mainland(String code) {
    if (code.length() != 6 || !digits(code)) {
      return Optional.empty();
    }
    String market =
        switch (code.substring(0, 2)) {
          case "60", "68", "90" -> "SH";
          case "00" -> code.charAt(2) <= '4' ? "SZ" : "";
          case "30", "20" -> code.charAt(2) <= '2' ? "SZ" : "";
          case "43", "83", "87", "88", "92" -> "BJ";
          default -> "";
        };
    return market.isEmpty() ? Optional.empty() : Optional.of(code + "." + market);
  }

  static boolean digits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Folding.digit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean alphanumeric(String text) {
    return !text.isEmpty()
        && text.chars().allMatch(c -> c >= 'A' && c <= 'Z' || Folding.digit((char) c));
  }
}
