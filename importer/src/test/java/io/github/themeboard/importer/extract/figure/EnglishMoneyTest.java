package io.github.themeboard.importer.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishMoneyTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          Revenue came to $3.2 billion in 2024. => $3.2 billion USD 3.2e9 amount 2024
          The order is worth US$450 million. => US$450 million USD 450e6 amount -
          The order is worth USD 450 million. => USD 450 million USD 450e6 amount -
          The order is worth 450 million U.S. dollars. => 450 million U.S. dollars USD 450e6 amount -
          The order is worth 450 million US dollars. => 450 million US dollars USD 450e6 amount -
          The fund raised HK$1.2 billion in 2023. => HK$1.2 billion HKD 1.2e9 amount 2023
          Sales reached NT$86.5 billion in 2024. => NT$86.5 billion TWD 86.5e9 amount 2024
          The plant cost S$40 million. => S$40 million SGD 40e6 amount -
          The company invested RMB2.5bn in 2024. => RMB2.5bn CNY 2.5e9 amount 2024
          The company invested RMB 2.5 billion in 2024. => RMB 2.5 billion CNY 2.5e9 amount 2024
          The company invested 2.5 billion RMB in 2024. => 2.5 billion RMB CNY 2.5e9 amount 2024
          The company invested CNY 800 million in 2024. => CNY 800 million CNY 800e6 amount 2024
          The company invested 800 million yuan in 2024. => 800 million yuan CNY 800e6 amount 2024
          The facility has grown to 1.4 trillion yuan. => 1.4 trillion yuan CNY 1.4e12 amount -
          The order book stood at €1.7 billion in 2024. => €1.7 billion EUR 1.7e9 amount 2024
          The order book stood at 1.7 billion euros in 2024. => 1.7 billion euros EUR 1.7e9 amount 2024
          Turnover was £300 million in 2022. => £300 million GBP 300e6 amount 2022
          Operating profit was 640 billion won in 2022. => 640 billion won KRW 640e9 amount 2022
          Operating profit was 64 billion yen in 2022. => 64 billion yen JPY 64e9 amount 2022
          Capital spending was $700mn in 2023. => $700mn USD 700e6 amount 2023
          Capital spending was $700M in 2023. => $700M USD 700e6 amount 2023
          Capital spending was $700m in 2023. => $700m USD 700e6 amount 2023
          Capital spending was $1.1B in 2023. => $1.1B USD 1.1e9 amount 2023
          Each server costs $250k. => $250k USD 250e3 price -
          Adjusted earnings were 51 cents a share in 2024. => 51 cents USD 0.51 price 2024
          The subscription costs $12 a month. => $12 USD 12 price -
          We raise our target price to HK$52. => HK$52 HKD 52 price -
          Net profit was 12,345,678 yuan in 2024. => 12,345,678 yuan CNY 12345678 amount 2024
          """)
  void reads_money_written_in_english(String text, String figures) {
    assertThat(FigureLines.of(text, null)).isEqualTo(figures);
  }
}
