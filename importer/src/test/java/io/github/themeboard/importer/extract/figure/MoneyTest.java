package io.github.themeboard.importer.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          Revenue was A$1.2 billion in 2024. => A$1.2 billion AUD 1.2e9 amount 2024
          Revenue was CHF 20 million in 2024. => CHF 20 million CHF 20e6 amount 2024
          Revenue was EUR 20 million in 2024. => EUR 20 million EUR 20e6 amount 2024
          Revenue was JPY 20 billion in 2024. => JPY 20 billion JPY 20e9 amount 2024
          Revenue was KRW 20 trillion in 2024. => KRW 20 trillion KRW 20e12 amount 2024
          Revenue was HKD 20 million in 2024. => HKD 20 million HKD 20e6 amount 2024
          Revenue was 20 million Hong Kong dollars in 2024. => 20 million Hong Kong dollars HKD 20e6 amount 2024
          Revenue was 86 billion New Taiwan dollars in 2024. => 86 billion New Taiwan dollars TWD 86e9 amount 2024
          Revenue was 20 million dollars in 2024. => 20 million dollars USD 20e6 amount 2024
          Revenue was 20 million pounds in 2024. => 20 million pounds GBP 20e6 amount 2024
          Revenue was 20 million renminbi in 2024. => 20 million renminbi CNY 20e6 amount 2024
          Net loss was $45.6 million in 2024. => $45.6 million USD 45.6e6 amount 2024
          Net profit was -$45.6 million in 2024. => -$45.6 million USD -45.6e6 amount 2024
          The tariff is 8 US cents per kilowatt-hour. => 8 US cents USD 0.08 price -
          公司2024年亏损4,560万元。 => 4,560万元 CNY 45.6e6 amount 2024
          公司2024年净利润为-4,560万元。 => -4,560万元 CNY -45.6e6 amount 2024
          光伏组件价格为0.75元/W。 => 0.75元 CNY 0.75 price -
          2024年资本开支为3.2亿新元。 => 3.2亿新元 SGD 320e6 amount 2024
          2024年资本开支为3.2亿澳元。 => 3.2亿澳元 AUD 320e6 amount 2024
          2024年资本开支为3.2亿瑞士法郎。 => 3.2亿瑞士法郎 CHF 320e6 amount 2024
          2024年资本开支为30亿新台币。 => 30亿新台币 TWD 3e9 amount 2024
          2024年资本开支为30亿台币。 => 30亿台币 TWD 3e9 amount 2024
          2024年资本开支为100亿卢比。 => 100亿卢比 INR 10e9 amount 2024
          2024年资本开支为5亿港币。 => 5亿港币 HKD 500e6 amount 2024
          2024年资本开支为5亿美金。 => 5亿美金 USD 500e6 amount 2024
          """)
  void reads_more_money(String text, String figures) {
    assertThat(FigureLines.of(text, null)).isEqualTo(figures);
  }
}
