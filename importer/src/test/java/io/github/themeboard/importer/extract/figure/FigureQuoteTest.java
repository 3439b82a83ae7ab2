package io.github.themeboard.importer.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.importer.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureQuoteTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 8, 21);
  private static final String ARTICLE =
      """
      Cooling maker lifts its guidance

      Nordkap Systems grew revenue by 12% to $3.4 billion in the first half of 2025, with a gross \
      margin of about 39.3%. Orders stood at 1.2 billion to 1.5 billion euros, roughly 2x last year's level. \
      The plant in Graz makes 20,000 units a month and draws 15 MW.

      Analysts expect the market to grow from $12 billion in 2024 to $48 billion in 2028, a CAGR of \
      41.4%. 公司2025年上半年海外收入占比34%，同比提升2.4个百分点。

      The shares trade at 24 times earnings 😀 and closed at $52.10 on August 20, 2025.
      """;

  @Test
  void quotes_the_figures_in_order_and_never_twice() {
    List<Span> quotes =
        FigureLines.candidates(ARTICLE, PUBLISHED).stream().map(FigureCandidate::quote).toList();
    assertThat(quotes).hasSizeGreaterThan(12);
    for (int i = 1; i < quotes.size(); i++) {
      assertThat(quotes.get(i).start()).isGreaterThanOrEqualTo(quotes.get(i - 1).end());
    }
  }

  @Test
  void quotes_whole_words_that_hold_the_number() {
    for (FigureCandidate figure : FigureLines.candidates(ARTICLE, PUBLISHED)) {
      String quote = figure.quote().in(ARTICLE);
      assertThat(quote.replace(",", "")).contains(figure.value().abs().toPlainString());
      assertThat(quote).isEqualTo(quote.strip());
    }
  }

  @Test
  void takes_each_subject_from_its_sentence() {
    for (FigureCandidate figure : FigureLines.candidates(ARTICLE, PUBLISHED)) {
      if (figure.subject() != null) {
        assertThat(ARTICLE).contains(figure.subject());
        assertThat(figure.subject()).isNotBlank().doesNotContain("\n");
      }
    }
  }

  @Test
  void says_the_same_on_every_run() {
    assertThat(FigureLines.candidates(ARTICLE, PUBLISHED))
        .isEqualTo(FigureLines.candidates(ARTICLE, PUBLISHED));
  }

  @Test
  void names_only_figures_of_the_same_article_as_ends_of_a_rate() {
    List<FigureCandidate> figures = FigureLines.candidates(ARTICLE, PUBLISHED);
    for (FigureCandidate figure : figures) {
      if (figure.base() != null) {
        assertThat(figures.get(figure.base()).unit()).isNotEqualTo("percent");
      }
      if (figure.result() != null) {
        assertThat(figures.get(figure.result()).unit()).isNotEqualTo("percent");
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      nullValues = "-",
      textBlock =
          """
          The order is worth 160 billion RMB. => 160 => - => 160000000000 => -
          该订单金额为1138亿元。 => 1138 => - => 113800000000 => -
          The model used 3.02 trillion tokens. => 3.02 => - => 3020000000000 => -
          Construction takes 1-3 years. => 1 => 3 => 1 => 3
          The order is worth $85 million to $90 million. => 85 => 90 => 85000000 => 90000000
          The platform has 23,000 developers. => 23000 => - => 23000 => -
          Earnings came to 51 cents a share. => 51 => - => 0.51 => -
          数据中心规模为100MW。 => 100 => - => 100000000 => -
          光模块年失效率为4‰。 => 4 => - => 0.4 => -
          """)
  void keeps_the_value_as_printed_beside_the_scaled_one(
      String text,
      BigDecimal value,
      @Nullable BigDecimal max,
      BigDecimal scaled,
      @Nullable BigDecimal scaledMax) {
    FigureCandidate figure = FigureLines.candidates(FigureLines.article(text), null).get(0);
    assertThat(figure.value()).isEqualByComparingTo(value);
    assertThat(figure.scaled()).isEqualByComparingTo(scaled);
    assertThat(figure.max() == null ? BigDecimal.ZERO : figure.max())
        .isEqualByComparingTo(max == null ? BigDecimal.ZERO : max);
    assertThat(figure.scaledMax() == null ? BigDecimal.ZERO : figure.scaledMax())
        .isEqualByComparingTo(scaledMax == null ? BigDecimal.ZERO : scaledMax);
  }
}
