package io.github.themeboard.importer.compare;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a reason says of a figure of the board: "149.6 billion CNY for Aurelia's capital expenditure
 * in 2025".
 *
 * @param period as {@code Period} writes it; null where the figure has none
 */
public record ToldFigure(Amount amount, String subject, @Nullable String period) {
  private static final Pattern TOLD =
      Pattern.compile("(.+?) for (.+?)(?: in (\\S*\\d{4}\\S*))?", Pattern.DOTALL);

  /**
   * A number in words, read back.
   *
   * @param low in base units, as is {@code high}, which is null where there is no range
   * @param limit "at least", "at most", "about" or nothing
   * @param unit its code; "count" where none is printed
   */
  public record Amount(BigDecimal low, @Nullable BigDecimal high, String limit, String unit) {
    private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)( trillion| billion| million)?";
    private static final Pattern WORDS =
        Pattern.compile(
            "(?:(at least|at most|about) )?"
                + NUMBER
                + "(?: to "
                + NUMBER
                + ")?(%| times| [A-Za-z]\\S*)?");

    /** Reads what {@link PrintedNumber#inWords} wrote; empty if it is none. */
    public static Optional<Amount> read(String words) {
      Matcher m = WORDS.matcher(words);
      if (!m.matches()) {
        return Optional.empty();
      }
      String limit = m.group(1) == null ? "" : m.group(1);
      BigDecimal high = m.group(4) == null ? null : scaled(m.group(4), m.group(5));
      return Optional.of(new Amount(scaled(m.group(2), m.group(3)), high, limit, code(m.group(6))));
    }

    private static BigDecimal scaled(String number, @Nullable String scale) {
      int power =
          scale == null
              ? 0
              : switch (scale) {
                case " trillion" -> 12;
                case " billion" -> 9;
                default -> 6;
              };
      return new BigDecimal(number).scaleByPowerOfTen(power);
    }

    private static String code(@Nullable String printed) {
      return printed == null
          ? "count"
          : switch (printed) {
            case "%" -> "percent";
            case " times" -> "multiple";
            default -> printed.strip();
          };
    }
  }

  /** Reads what stands in a reason; empty if it is no figure. */
  public static Optional<ToldFigure> read(String told) {
    Matcher m = TOLD.matcher(told);
    return m.matches()
        ? Amount.read(m.group(1)).map(a -> new ToldFigure(a, m.group(2), m.group(3)))
        : Optional.empty();
  }
}
