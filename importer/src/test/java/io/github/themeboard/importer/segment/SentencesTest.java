package io.github.themeboard.importer.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Revenue rose 3.5% to $4.2 billion.",
        "It sold to Alder Co. Ltd. in May.",
        "The U.S. Treasury paid.",
        "Alder Inc. Chief Ann Lee left.",
        "Dr. J. P. Lee and Mr. Oak met on Jan. 5.",
        "Shares of Alder (No. 3 in steel) vs. Birch fell.",
        "Wait... and see.",
        "1. Installers remain scarce",
        "Yahoo! finance and others wrote.",
        "营收3.5亿元，同比增长2.1%。"
      })
  void oneSentenceStaysWhole(String text) {
    assertThat(of(text)).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rose.|It fell.",
        "He said \"it rises.\"|Shares fell.",
        "It sold to Alder Inc.|The buyer paid cash.",
        "They moved to the U.S.|However, sales fell.",
        "It rose 3%!|Why?|Nobody knows.",
        "The pack costs 3.5.|Next year 3.1.",
        "Is it so?|Yes.",
        "他说：“会涨。”|股价下跌。",
        "需求不足；|价格下跌！|真的？|是。",
        "能涨吗？！|不能……|不知道。",
        "It costs $5.|中国市场更贵。"
      })
  void sentencesArePartedWhereTheyEnd(String marked) {
    assertThat(of(marked.replace("|", marked.codePointAt(0) < 128 ? " " : "")))
        .containsExactly(marked.split("\\|"));
  }

  private static List<String> of(String text) {
    return Sentences.of(Folding.fold(text), new Span(0, text.length())).stream()
        .map(s -> s.in(text))
        .toList();
  }
}
