package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.text.Phrases.Found;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads scale, unit and what money is for behind a number. */
final class TailReader {
  /** Ten thousand and its square. */
  private static final String SMALLER = "万亿";

  private static final int MOST_SCALES = 3;

  private final Stretch text;
  private final UnitReader units;

  /**
   * @param ofPercent whether the number before was a percentage, so that points are points of it
   */
  TailReader(Stretch text, boolean ofPercent) {
    this.text = text;
    this.units = new UnitReader(text, ofPercent);
  }

  Tail behind(Numeral number, @Nullable Measured currency) {
    Scaled scaled = scales(number, currency);
    Found<Measured> unit = scaled.unit();
    if (scaled.rest() != null && unit != null) {
      return Tail.unit(unit.end(), scaled.scale(), named(unit, currency), scaled.about(), null)
          .and(scaled.rest());
    }
    if (unit != null && (currency == null || unit.meaning().money())) {
      return ofUnit(unit, scaled, currency);
    }
    if (currency != null) {
      String rate = PriceWords.rate(text, scaled.end());
      return Tail.ofCurrency(scaled.end(), scaled.scale(), currency, scaled.about(), rate);
    }
    return counted(scaled);
  }

  private Tail ofUnit(Found<Measured> unit, Scaled scaled, @Nullable Measured currency) {
    boolean money = unit.meaning().money();
    String rate = money ? PriceWords.rate(text, unit.end()) : null;
    Tail tail = Tail.unit(unit.end(), scaled.scale(), named(unit, currency), scaled.about(), rate);
    return tenths(unit) ? tail.past(unit.end() + 1).and(tenth(unit.end())) : tail;
  }

  /** "3块5": the digit behind is the tenths. */
  private boolean tenths(Found<Measured> unit) {
    int end = unit.end();
    return text.is(end - 1, '块')
        && text.digit(end)
        && !text.digit(end + 1)
        && !text.letter(end + 1)
        && !text.oneOf(end + 1, ".%个只台块元万");
  }

  private BigDecimal tenth(int at) {
    return BigDecimal.valueOf(text.at(at) - '0', 1);
  }

  /** "港币12亿元": the name before the number says whose. */
  private Measured named(Found<Measured> unit, @Nullable Measured currency) {
    boolean yuan = text.is(unit.start(), '元') && unit.end() == unit.start() + 1;
    return currency != null && yuan ? currency : unit.meaning();
  }

  private Tail counted(Scaled scaled) {
    Found<Measured> classifier =
        text.find(Units.CLASSIFIERS, UnitReader.pastBlank(text, scaled.at()));
    if (classifier == null) {
      return Tail.none(scaled.end(), scaled.scale(), scaled.about());
    }
    // "15万亿个token"
    Found<Measured> thing = text.find(Units.BEHIND, UnitReader.pastBlank(text, classifier.end()));
    boolean tokens = thing != null && thing.meaning().dimension() == Dimension.TOKENS;
    Found<Measured> unit = tokens ? thing : classifier;
    return Tail.unit(unit.end(), scaled.scale(), unit.meaning(), scaled.about(), null);
  }

  /**
   * The scales of a number.
   *
   * @param end behind the last word that means something
   * @param at where a unit would stand
   * @param about whether 余 or 多 stands among them
   */
  private record Scaled(
      BigDecimal scale,
      int end,
      int at,
      boolean about,
      @Nullable Found<Measured> unit,
      @Nullable BigDecimal rest) {}

  private Scaled scales(Numeral number, @Nullable Measured currency) {
    BigDecimal scale = BigDecimal.ONE;
    boolean about = false;
    int end = number.end();
    int at = UnitReader.pastBlank(text, end);
    Found<Measured> unit = units.at(at, number);
    for (int n = 0; unit == null && n < MOST_SCALES; n++) {
      if (more(at)) {
        about = true;
        at++;
      }
      Found<BigDecimal> word = scale(at, currency);
      if (word == null) {
        unit = about ? units.at(at, number) : null;
        break;
      }
      scale = scale.multiply(word.meaning());
      end = word.end();
      if (more(end)) {
        about = true;
        end++;
      }
      at = UnitReader.pastBlank(text, end);
      unit = units.at(at, number);
      if (unit == null && at == end) {
        Scaled smaller = smaller(scale, at, about);
        if (smaller != null) {
          return smaller;
        }
      }
    }
    return new Scaled(scale, end, at, about, unit, null);
  }

  private boolean more(int at) {
    return text.oneOf(at, "余多来");
  }

  private @Nullable Found<BigDecimal> scale(int at, @Nullable Measured currency) {
    Found<BigDecimal> word = text.find(Units.SCALES, at);
    return word == null && (currency != null || units.letterScale(at))
        ? text.find(Units.LETTER_SCALES, at)
        : word;
  }

  /** "1亿2000万元", "1兆1,350亿元", "2万5000元": a smaller part right behind the scale. */
  private @Nullable Scaled smaller(BigDecimal scale, int at, boolean about) {
    Numeral rest = text.digit(at) ? text.numeral(at) : null;
    if (rest == null || rest.decimal()) {
      return null;
    }
    int power = 0;
    int end = rest.end();
    for (int next = 0; next < SMALLER.length() && power == 0; next++) {
      if (text.is(end, SMALLER.charAt(next))) {
        power = 4 * (next + 1);
        end++;
      }
    }
    int own = scale.precision() - scale.scale() - 1;
    boolean below = power < own && rest.value().precision() - rest.value().scale() <= own - power;
    Found<Measured> unit = below && own % 4 == 0 ? units.at(end, rest) : null;
    return unit == null
        ? null
        : new Scaled(
            scale, unit.end(), unit.end(), about, unit, rest.value().movePointLeft(own - power));
  }
}
