package io.github.themeboard.importer.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishPeriodTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          In 2025, revenue was $3 billion. => $3 billion USD 3e9 amount 2025
          Revenue was $3 billion in Q3 2025. => $3 billion USD 3e9 amount 2025-Q3
          Q3 2025 revenue was $3 billion. => $3 billion USD 3e9 amount 2025-Q3
          Revenue was $3 billion in 2025 Q3. => $3 billion USD 3e9 amount 2025-Q3
          Revenue was $3 billion in Q3'25. => $3 billion USD 3e9 amount 2025-Q3
          Revenue was $3 billion in 3Q25. => $3 billion USD 3e9 amount 2025-Q3
          Revenue was $3 billion in 3Q 2025. => $3 billion USD 3e9 amount 2025-Q3
          Revenue was $3 billion in 25Q3. => $3 billion USD 3e9 amount 2025-Q3
          Revenue was $3 billion in 1H25. => $3 billion USD 3e9 amount 2025-H1
          Revenue was $3 billion in 25H1. => $3 billion USD 3e9 amount 2025-H1
          Revenue was $3 billion in H1 2025. => $3 billion USD 3e9 amount 2025-H1
          Revenue was $3 billion in 1H2025. => $3 billion USD 3e9 amount 2025-H1
          Revenue was $3 billion in the first half of 2025. => $3 billion USD 3e9 amount 2025-H1
          Revenue was $3 billion in the second half of 2025. => $3 billion USD 3e9 amount 2025-H2
          Revenue was $3 billion in the third quarter of 2025. => $3 billion USD 3e9 amount 2025-Q3
          Third-quarter 2025 revenue was $3 billion. => $3 billion USD 3e9 amount 2025-Q3
          Revenue was $3 billion in the first nine months of 2025. => $3 billion USD 3e9 amount 2025-01/2025-09
          Revenue was $3 billion in FY2026. => $3 billion USD 3e9 amount FY2026
          Revenue was $3 billion in FY26. => $3 billion USD 3e9 amount FY2026
          Revenue was $3 billion in fiscal 2026. => $3 billion USD 3e9 amount FY2026
          Revenue was $3 billion in fiscal year 2026. => $3 billion USD 3e9 amount FY2026
          Revenue was $3 billion in FY2026 Q1. => $3 billion USD 3e9 amount FY2026-Q1
          Revenue was $3 billion in the first quarter of fiscal 2026. => $3 billion USD 3e9 amount FY2026-Q1
          Revenue should reach $3 billion by 2030. => $3 billion USD 3e9 amount 2030
          Revenue should reach $3 billion by the end of 2030. => $3 billion USD 3e9 amount 2030
          Revenue should reach $3 billion in 2027E. => $3 billion USD 3e9 amount 2027
          Sales were $3 billion in September 2025. => $3 billion USD 3e9 amount 2025-09
          Sales were $3 billion in Sept. 2025. => $3 billion USD 3e9 amount 2025-09
          Cash was $3 billion on September 3, 2025. => $3 billion USD 3e9 amount 2025-09-03
          Cash was $3 billion as of 30 June 2025. => $3 billion USD 3e9 amount 2025-06-30
          Cash was $3 billion as of June 30, 2025. => $3 billion USD 3e9 amount 2025-06-30
          Cash was $3 billion on 2025-06-30. => $3 billion USD 3e9 amount 2025-06-30
          Cash was $3 billion at the end of June 2025. => $3 billion USD 3e9 amount 2025-06
          Total spending was $3 billion from 2020 to 2024. => $3 billion USD 3e9 amount 2020/2024
          Total spending was $3 billion between 2020 and 2024. => $3 billion USD 3e9 amount 2020/2024
          Total spending was $3 billion in 2020-2024. => $3 billion USD 3e9 amount 2020/2024
          Total spending was $3 billion in 2020–24. => $3 billion USD 3e9 amount 2020/2024
          Revenue was $3 billion in 2024 and $4 billion in 2025. => $3 billion USD 3e9 amount 2024 ; $4 billion USD 4e9 amount 2025
          Capital spending of $4 billion in 2025 compares with $3 billion in 2024. => $4 billion USD 4e9 amount 2025 ; $3 billion USD 3e9 amount 2024
          Revenue was $3 billion in Q1 2026, against $2 billion a year earlier. => $3 billion USD 3e9 amount 2026-Q1 ; $2 billion USD 2e9 amount 2025-Q1
          The order is worth $3 billion. => $3 billion USD 3e9 amount -
          In the first half of 2025 revenue was $3 billion. Net profit was $200 million. => $3 billion USD 3e9 amount 2025-H1 ; $200 million USD 200e6 amount 2025-H1
          """)
  void reads_the_period_of_an_english_sentence(String text, String figures) {
    assertThat(FigureLines.of(text, null)).isEqualTo(figures);
  }
}
