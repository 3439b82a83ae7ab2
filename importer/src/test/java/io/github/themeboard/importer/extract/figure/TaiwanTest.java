package io.github.themeboard.importer.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notes from Taiwan: traditional characters, the dollar of Taiwan, words of their own. */
class TaiwanTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          單季營收新台幣1兆1,350億元。 => 新台幣1兆1,350億元 TWD 1.135e12 amount -
          前三季營收新台幣5兆503億元。 => 新台幣5兆503億元 TWD 5.0503e12 amount -
          營收新台幣1億2000萬元。 => 新台幣1億2000萬元 TWD 120e6 amount -
          毛利率增加3.9個百分點。 => 3.9個百分點 percent 3.9 growth -
          毛利率31.5%，營業利益率18.8%。 => 31.5% percent 31.5 margin - ; 18.8% percent 18.8 margin -
          營益率介於56%至58%。 => 56%至58% percent 56..58 margin -
          營收季減11%。 => 11% percent 11 growth -
          營收年增35.2%。 => 35.2% percent 35.2 growth -
          股價上漲1.7%。 => 1.7% percent 1.7 growth -
          年複合成長率提高至55%至59%。 => 55%至59% percent 55..59 cagr -
          以新台幣31.7元兌1美元的匯率估算。 => 新台幣31.7元 TWD 31.7 price -
          1美元兌新台幣29.8元。 => 新台幣29.8元 TWD 29.8 price -
          供應商欣興(3037-TW)與旺矽(6223-TWO)。 => -
          其中五成五用於新製程。 => 五成五 percent 55 share -
          """)
  void reads_the_words_of_taiwan(String text, String figures) {
    assertThat(FigureLines.of(text, null)).isEqualTo(figures);
  }

  private static String units(String text) {
    return FigureLines.candidates(FigureLines.article(text), null).stream()
        .map(FigureCandidate::unit)
        .collect(Collectors.joining(" "));
  }

  @Test
  void a_plain_yuan_in_a_note_of_taiwan_is_its_dollar() {
    assertThat(units("光寶(2301-TW)公布合併營收新台幣591.3億元，稅後淨利149.8億元，資本支出18億美元，員工獎金人民幣2億元。"))
        .isEqualTo("TWD TWD USD CNY");
  }

  @Test
  void a_mainland_note_that_names_the_dollar_of_taiwan_keeps_its_yuan() {
    assertThat(units("台积电营收新台币1万亿元；北方华创（002371.SZ）新增订单110亿元。")).isEqualTo("TWD CNY");
    assertThat(units("台积电营收新台币1万亿元；北方华创新增订单110亿元。")).isEqualTo("TWD CNY");
  }
}
