package io.github.themeboard.importer.register;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.WordFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of official list names its columns.
 *
 * @param mic the exchange of all its rows, CN where the code tells it, or what each market cell
 *     means: "N=XNYS;A=XASE"
 * @param onlyColumn if its cell does not begin with onlyValue, the row is no share
 */
record ListShape(
    String code,
    String name,
    String english,
    String market,
    String mic,
    String onlyColumn,
    String onlyValue) {
  private static final List<ListShape> KNOWN =
      WordFile.bundled("/register/official-lists.csv").rows().stream()
          .map(c -> new ListShape(c[0], c[1], c[2], c[3], c[4], c[5], c[6]))
          .toList();

  /** What American lists call securities that are no shares, at the end of their names. */
  private static final Pattern NO_SHARE =
      Pattern.compile(
          "(?i)(?<!common )\\b(warrants?|units?|rights?|notes?|debentures?)( due \\d{4})?$"
              + "| - (warrants?|units?|rights?)\\b");

  /** The shape of a list by its head line. */
  static Optional<ListShape> of(List<String> head) {
    return KNOWN.stream()
        .filter(s -> column(head, s.code) >= 0 && column(head, s.name) >= 0)
        .findFirst();
  }

  /** The place of a column; -1 if the list has none. */
  static int column(List<String> head, String name) {
    if (name.isEmpty()) {
      return -1;
    }
    for (int i = 0; i < head.size(); i++) {
      if (key(head.get(i)).equals(key(name))) {
        return i;
      }
    }
    return -1;
  }

  private static String key(String cell) {
    return Folding.lower(Folding.fold(cell)).strip().replaceAll("\\s+", " ");
  }

  /** The security of a row; null for what is no share of a market that we know. */
  @Nullable ListedSecurity security(List<String> head, List<String> row) {
    String only = cell(head, row, onlyColumn);
    boolean hasColumn = column(head, onlyColumn) >= 0;
    boolean passed =
        hasColumn
            && !only.startsWith(onlyValue)
            && !only.contains("(" + onlyValue)
            && !only.contains("（" + onlyValue);
    Listing listing = passed ? null : listing(cell(head, row, code), cell(head, row, market));
    String named = cell(head, row, name);
    if (listing == null
        || named.isEmpty()
        || cell(head, row, "Test Issue").equals("Y")
        || NO_SHARE.matcher(named).find()) {
      return null;
    }
    String other = cell(head, row, english);
    return new ListedSecurity(listing, named, other.isEmpty() ? null : other);
  }

  private @Nullable Listing listing(String symbol, String marketCell) {
    String market = mic.contains("=") ? meaning(marketCell) : mic;
    String padded =
        switch (market) {
          case "CN", "XKRX", "XKOS" ->
              padded(symbol.startsWith("A") ? symbol.substring(1) : symbol, 6);
          case "XHKG" -> padded(symbol, 5);
          default -> symbol;
        };
    if (market.equals("CN")) {
      return Exchange.mainland(padded)
          .map(t -> new Listing(micOf(t.substring(t.indexOf('.') + 1)), padded))
          .orElse(null);
    }
    boolean fits = Exchange.byMic(market).map(e -> e.fits(padded)).orElse(false);
    return fits ? new Listing(market, padded) : null;
  }

  private static String micOf(String suffix) {
    return Exchange.dotted(suffix).orElseThrow().mic();
  }

  private String meaning(String cell) {
    for (String pair : mic.split(";")) {
      int sign = pair.indexOf('=');
      if (pair.substring(0, sign).equals(cell)) {
        return pair.substring(sign + 1);
      }
    }
    return "";
  }

  /** A workbook that keeps codes as numbers has lost their zeros. */
  private static String padded(String symbol, int length) {
    boolean number = !symbol.isEmpty() && Exchange.digits(symbol) && symbol.length() < length;
    return number ? "0".repeat(length - symbol.length()) + symbol : symbol;
  }

  private static String cell(List<String> head, List<String> row, String column) {
    int i = column(head, column);
    return i < 0 || i >= row.size() ? "" : row.get(i).strip();
  }
}
