package io.github.themeboard.importer.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.importer.text.Folding;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          Eoptolink's revenue rose 12% in 2024. => revenue
          Net profit was 340 million yuan in 2024. => net profit
          The gross margin was 39.3% and the net margin 15.0% in 2024. => gross margin ; net margin
          Capital expenditure will reach $60 billion in 2026. => capital expenditure
          Overseas sales accounted for 34% of revenue in 2024. => overseas sales
          全球光模块市场规模2025年达到168亿元。 => 市场规模
          公司2024年营收同比增长12%。 => 营收
          公司2024年毛利率为39.3%，净利率为15.0%。 => 毛利率 ; 净利率
          2024年海外收入占比34%。 => 海外收入
          公司2024年出货光模块120万只。 => 光模块
          2025年渗透率为25%。 => 渗透率
          2026年资本开支将达到600亿美元。 => 资本开支
          """)
  void names_the_subject_in_words_of_the_sentence(String text, String subjects) {
    List<String> found =
        FigureLines.candidates(FigureLines.article(text), null).stream()
            .map(candidate -> Folding.lower(String.valueOf(candidate.subject())))
            .toList();
    assertThat(found)
        .zipSatisfy(
            List.of(subjects.split(" ; ")),
            (words, subject) -> assertThat(words).contains(subject));
  }
}
