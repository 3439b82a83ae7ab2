package io.github.themeboard.app.figure;

import io.github.themeboard.app.page.Messages;
import io.github.themeboard.domain.figure.Bound;
import io.github.themeboard.domain.figure.Quantity;
import io.github.themeboard.domain.figure.Unit;
import io.github.themeboard.domain.wording.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Quantities in a reader's own units: 162.6 bn in English, 1,626亿 in Chinese. The printed form
 * stays in the quote.
 */
public final class Amounts {
  private final Locale locale;
  private final Messages messages;

  public Amounts(Locale locale, Messages messages) {
    this.locale = locale;
    this.messages = messages;
  }

  /** The quantity with its unit, its doubt and its limit. */
  public String of(Quantity quantity, @Nullable Wording unitName) {
    String number = number(quantity);
    String counted = withUnit(number, quantity, unitName);
    if (quantity.bound() == Bound.AT_LEAST) {
      return messages.amount_at_least(counted);
    }
    if (quantity.bound() == Bound.AT_MOST) {
      return messages.amount_at_most(counted);
    }
    return quantity.approximate() ? messages.amount_about(counted) : counted;
  }

  /**
   * The axis of a chart.
   *
   * @param power of ten that its numbers are multiplied by
   * @param name its unit in words, with that power
   */
  record Axis(int power, String name) {}

  /** An axis on which the largest value has few digits. */
  Axis axis(BigDecimal largest, Unit unit, @Nullable Wording unitName) {
    Scale scale = scale(unit, largest.abs());
    String name = unitName == null ? axisName(unit) : unitName.in(locale);
    return new Axis(
        scale.power(), chinese() ? scale.word() + name : (name + " " + scale.word()).strip());
  }

  /** What stands after each number in the table, as far as it is the same for all. */
  private String axisName(Unit unit) {
    return switch (unit.code()) {
      case "percent" -> "%";
      case "multiple" -> multiple();
      case "tokens" -> messages.amount_tokens("").strip();
      case "years" -> messages.amount_years("").strip();
      case "months" -> messages.amount_months("").strip();
      case "watts", "count", "other" -> "";
      default -> money("", unit.code()).strip();
    };
  }

  private String multiple() {
    return chinese() ? "倍" : "×";
  }

  private Scale scale(Unit unit, BigDecimal value) {
    return unit.code().equals("watts") ? Scale.ofWatts(value) : Scale.of(value, chinese());
  }

  private String number(Quantity quantity) {
    Scale scale = scale(quantity.unit(), quantity.scaledMax().abs());
    BigDecimal max = quantity.max();
    String low = digits(quantity.value(), quantity.magnitude(), scale);
    String range = max == null ? low : low + "–" + digits(max, quantity.magnitude(), scale);
    String word = scale.word();
    boolean close = word.isEmpty() || Character.isIdeographic(word.codePointAt(0));
    return close ? range + word : range + " " + word;
  }

  /** Zeros that were printed are kept; those of a whole number without a unit say nothing. */
  private static String digits(BigDecimal printed, int magnitude, Scale scale) {
    BigDecimal exact = printed.scaleByPowerOfTen(magnitude - scale.power());
    boolean whole = magnitude == 0 && printed.scale() <= 0;
    BigDecimal shown = whole ? exact.stripTrailingZeros() : exact;
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setRoundingMode(RoundingMode.UNNECESSARY);
    format.setMinimumFractionDigits(Math.max(0, shown.scale()));
    format.setMaximumFractionDigits(Math.max(0, shown.scale()));
    return format.format(shown).replace('-', '\u2212');
  }

  private String withUnit(String number, Quantity quantity, @Nullable Wording unitName) {
    if (unitName != null) {
      String name = unitName.in(locale);
      return Character.isIdeographic(name.codePointAt(0)) ? number + name : number + " " + name;
    }
    return switch (quantity.unit().code()) {
      case "percent" -> number + "%";
      case "multiple" -> number + multiple();
      case "count", "other" -> number;
      case "tokens" -> messages.amount_tokens(number);
      case "watts" -> number;
      case "years" -> messages.amount_years(number);
      case "months" -> messages.amount_months(number);
      default -> money(number, quantity.unit().code());
    };
  }

  private String money(String number, String currency) {
    if (!chinese()) {
      return currency + " " + number;
    }
    return switch (currency) {
      case "CNY" -> number + "元";
      case "USD" -> number + "美元";
      case "HKD" -> number + "港元";
      case "EUR" -> number + "欧元";
      case "JPY" -> number + "日元";
      default -> number + " " + currency;
    };
  }

  private boolean chinese() {
    return locale.getLanguage().equals("zh");
  }

  /** A power of ten and its word. */
  private record Scale(int power, String word) {
    private static final Scale ONES = new Scale(0, "");

    /** SI prefixes, the same in both languages. */
    static Scale ofWatts(BigDecimal value) {
      int digits = value.precision() - value.scale();
      return digits > 9
          ? new Scale(9, "GW")
          : digits > 6 ? new Scale(6, "MW") : digits > 3 ? new Scale(3, "kW") : new Scale(0, "W");
    }

    static Scale of(BigDecimal value, boolean chinese) {
      int digits = value.precision() - value.scale();
      if (chinese) {
        return digits > 12
            ? new Scale(12, "万亿")
            : digits > 8 ? new Scale(8, "亿") : digits > 5 ? new Scale(4, "万") : ONES;
      }
      return digits > 12
          ? new Scale(12, "tn")
          : digits > 9 ? new Scale(9, "bn") : digits > 6 ? new Scale(6, "m") : ONES;
    }
  }
}
