package io.github.themeboard.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.page.Words;
import io.github.themeboard.domain.figure.Bound;
import io.github.themeboard.domain.figure.Quantity;
import io.github.themeboard.domain.figure.Unit;
import io.github.themeboard.domain.wording.Wording;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quantities in a reader's own units: 162.6 bn in English, 1,626亿 in Chinese. */
@QuarkusTest
class AmountsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "162.6 | 9  | CNY      | CNY 162.6 bn     | 1,626亿元",
        "1383  | 9  | CNY      | CNY 1.383 tn     | 1.383万亿元",
        "1138  | 8  | CNY      | CNY 113.8 bn     | 1,138亿元",
        "600   | 9  | USD      | USD 600 bn       | 6,000亿美元",
        "8     | 0  | USD      | USD 8            | 8美元",
        "8.5   | 9  | HKD      | HKD 8.5 bn       | 85亿港元",
        "3     | 6  | EUR      | EUR 3 m          | 300万欧元",
        "7     | 9  | JPY      | JPY 7 bn         | 70亿日元",
        "7     | 9  | GBP      | GBP 7 bn         | 70亿 GBP",
        "3.02  | 12 | tokens   | 3.02 tn tokens   | 3.02万亿 Token",
        "816   | 9  | tokens   | 816 bn tokens    | 8,160亿 Token",
        "57    | 0  | percent  | 57%              | 57%",
        "10    | 0  | multiple | 10×              | 10倍",
        "15488 | 0  | count    | 15,488           | 15,488",
        "180   | 4  | count    | 1.80 m           | 180万",
        "700   | 0  | watts    | 700 W            | 700 W",
        "500   | 6  | watts    | 500 MW           | 500 MW",
        "1.50  | 9  | watts    | 1.50 GW          | 1.50 GW",
        "1     | 0  | years    | 1 year           | 1年",
        "2     | 0  | years    | 2 years          | 2年",
        "1     | 0  | months   | 1 month          | 1个月",
        "18    | 0  | months   | 18 months        | 18个月",
        "42    | 0  | other    | 42               | 42"
      })
  void everyUnitHasItsFormInBothLanguages(
      String value, int magnitude, String unit, String english, String chinese) {
    Quantity quantity = quantity(value, null, magnitude, unit);
    assertThat(amounts("en").of(quantity, null)).isEqualTo(english);
    assertThat(amounts("zh-CN").of(quantity, null)).isEqualTo(chinese);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "999       | 999         | 999",
        "1000      | 1,000       | 1,000",
        "9999      | 9,999       | 9,999",
        "99999     | 99,999      | 99,999",
        "1.5E+5    | 150,000     | 15万",
        "1.5E+9    | 1.5 bn      | 15亿",
        "1.5E+12   | 1.5 tn      | 1.5万亿",
        "0         | 0           | 0",
        "0.05      | 0.05        | 0.05",
        "1.0E+6    | 1 m         | 100万",
        "100000    | 100,000     | 10万"
      })
  void aScaleBeginsWhereItsWordIsShorter(String value, String english, String chinese) {
    Quantity quantity = quantity(value, null, 0, "count");
    assertThat(amounts("en").of(quantity, null)).isEqualTo(english);
    assertThat(amounts("zh-CN").of(quantity, null)).isEqualTo(chinese);
  }

  @Test
  void trailingZerosAreKeptBecauseTheySayHowItWasRounded() {
    assertThat(amounts("en").of(quantity("1.50", null, 9, "CNY"), null)).isEqualTo("CNY 1.50 bn");
    assertThat(amounts("en").of(quantity("57.0", null, 0, "percent"), null)).isEqualTo("57.0%");
    assertThat(amounts("zh-CN").of(quantity("1.50", null, 9, "CNY"), null)).isEqualTo("15.0亿元");
  }

  @Test
  void aRangeHasOneUnitForBothEnds() {
    assertThat(amounts("en").of(quantity("6", "18", 0, "months"), null)).isEqualTo("6–18 months");
    assertThat(amounts("en").of(quantity("0.9", "1.2", 9, "CNY"), null))
        .isEqualTo("CNY 0.9–1.2 bn");
    assertThat(amounts("zh-CN").of(quantity("0.9", "1.2", 9, "CNY"), null)).isEqualTo("9–12亿元");
    assertThat(amounts("en").of(quantity("30", "50", 0, "percent"), null)).isEqualTo("30–50%");
  }

  @Test
  void aNegativeNumberHasARealMinus() {
    assertThat(amounts("en").of(quantity("-30", null, 0, "percent"), null)).isEqualTo("−30%");
    assertThat(amounts("en").of(quantity("-1.2", null, 9, "CNY"), null)).isEqualTo("CNY −1.2 bn");
    assertThat(amounts("zh-CN").of(quantity("-1.2", null, 9, "CNY"), null)).isEqualTo("−12亿元");
  }

  @Test
  void doubtAndLimitsAreSaid() {
    Unit percent = new Unit("percent");
    BigDecimal ninety = new BigDecimal("90");
    Quantity about = new Quantity(ninety, null, 0, percent, true, null);
    Quantity over = new Quantity(ninety, null, 0, percent, true, Bound.AT_LEAST);
    Quantity upTo = new Quantity(ninety, null, 0, percent, false, Bound.AT_MOST);
    assertThat(amounts("en").of(about, null)).isEqualTo("about 90%");
    assertThat(amounts("en").of(over, null)).isEqualTo("over 90%");
    assertThat(amounts("en").of(upTo, null)).isEqualTo("up to 90%");
    assertThat(amounts("zh-CN").of(about, null)).isEqualTo("约90%");
    assertThat(amounts("zh-CN").of(over, null)).isEqualTo("超90%");
    assertThat(amounts("zh-CN").of(upTo, null)).isEqualTo("至多90%");
  }

  @Test
  void aUnitInWordsTakesThePlaceOfItsCode() {
    Quantity quantity = quantity("512", null, 0, "count");
    Wording chips = new Wording("cards", "张卡");
    assertThat(amounts("en").of(quantity, chips)).isEqualTo("512 cards");
    assertThat(amounts("zh-CN").of(quantity, chips)).isEqualTo("512张卡");
    assertThat(amounts("zh-CN").of(quantity, new Wording("TOPS", null))).isEqualTo("512 TOPS");
  }

  @Test
  void anAxisHasThePowerOfItsLargestValue() {
    Unit yuan = new Unit("CNY");
    BigDecimal largest = new BigDecimal("1383E9");
    assertThat(amounts("en").axis(largest, yuan, null)).isEqualTo(new Amounts.Axis(12, "CNY tn"));
    assertThat(amounts("zh-CN").axis(largest, yuan, null)).isEqualTo(new Amounts.Axis(12, "万亿元"));
    assertThat(amounts("en").axis(BigDecimal.TEN, new Unit("percent"), null))
        .isEqualTo(new Amounts.Axis(0, "%"));
    assertThat(amounts("en").axis(BigDecimal.TEN, new Unit("count"), new Wording("cards", null)))
        .isEqualTo(new Amounts.Axis(0, "cards"));
  }

  private static Quantity quantity(String value, String max, int magnitude, String unit) {
    return new Quantity(
        new BigDecimal(value),
        max == null ? null : new BigDecimal(max),
        magnitude,
        new Unit(unit),
        false,
        null);
  }

  private static Amounts amounts(String language) {
    return new Amounts(Locale.forLanguageTag(language), Words.in(language));
  }
}
