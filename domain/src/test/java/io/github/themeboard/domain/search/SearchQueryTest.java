package io.github.themeboard.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A query is read as a person means it, and any text can be read. */
class SearchQueryTest {

  private static List<String> terms(String written) {
    return SearchQuery.of(written).terms().stream()
        .map(t -> (t.excluded() ? "-" : "") + (t.phrase() ? "[" + t.text() + "]" : t.text()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "capital spending | capital,spending",
        "\"capital spending\" | [capital spending]",
        "cloud -mobile | cloud,-mobile",
        "cloud -\"mobile phone\" | cloud,-[mobile phone]",
        "co-packaged optics | co-packaged,optics",
        "“光模块” 需求 | [光模块],需求",
        "AI算力 | AI,算力",
        "800G光模块 | 800G,光模块",
        "ＡＩ　算力 | AI,算力"
      })
  void wordsPhrasesAndWhatIsLeftOut(String written, String expected) {
    assertThat(String.join(",", terms(written))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "-", "\"\"", "- -", "...", "\"", "，。"})
  void whereNoWordIsNothingIsAskedFor(String written) {
    assertThat(SearchQuery.of(written).empty()).isTrue();
  }

  @Test
  void onlyLeftOutWordsFindNothing() {
    assertThat(SearchQuery.of("-cloud").empty()).isTrue();
    assertThat(SearchQuery.of("-cloud").terms()).hasSize(1);
  }

  @Test
  void aQuoteThatIsNotClosedGoesToTheEnd() {
    assertThat(terms("\"capital spending")).containsExactly("[capital spending]");
  }

  @Test
  void ofAVeryLongQueryTheBeginningIsRead() {
    SearchQuery query = SearchQuery.of("𝄞算力 ".repeat(1_000));
    assertThat(query.written().codePointCount(0, query.written().length())).isEqualTo(200);
    assertThat(query.terms()).hasSizeLessThanOrEqualTo(12);
  }

  @ParameterizedTest
  @CsvSource({
    "光模块,光模 模块",
    "算力,算力",
    "光,光",
    "AI 算力,AI  算力",
    "算力 AI,算力 力  AI",
    "capital spending,capital spending"
  })
  void aRunOfChineseIsAskedForByItsPairs(String phrase, String form) {
    assertThat(SearchForm.phrase(phrase)).isEqualTo(form);
  }
}
