package io.github.themeboard.importer.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          Revenue rose 12% year on year in 2024. => 12% percent 12 growth 2024
          Revenue rose 12 percent in 2024. => 12 percent percent 12 growth 2024
          Revenue rose 12 per cent in 2024. => 12 per cent percent 12 growth 2024
          Revenue was up 12% in 2024. => 12% percent 12 growth 2024
          Exports were down 3.2% in 2024. => 3.2% percent 3.2 growth 2024
          Net profit fell 18.9% in 2024. => 18.9% percent 18.9 growth 2024
          Net profit growth was -18.9% in 2024. => -18.9% percent -18.9 growth 2024
          Net profit growth was −18.9% in 2024. => −18.9% percent -18.9 growth 2024
          Net profit growth was +18.9% in 2024. => +18.9% percent 18.9 growth 2024
          Unit costs were cut by 30% in 2024. => 30% percent 30 growth 2024
          Shipments jumped 112.5% in 2024. => 112.5% percent 112.5 growth 2024
          The gross margin was 39.3% in 2024. => 39.3% percent 39.3 margin 2024
          Gross margin improved to 39.3% in 2024. => 39.3% percent 39.3 margin 2024
          Gross margin narrowed by 2.4 percentage points in 2024. => 2.4 percentage points percent 2.4 growth 2024
          Gross margin rose from 30% to 35%. => 30% percent 30 margin - ; 35% percent 35 margin -
          Overseas sales accounted for 34% of revenue in 2024. => 34% percent 34 share 2024
          The company held 40% of the market in 2024. => 40% percent 40 share 2024
          Its market share climbed to 18% in 2024. => 18% percent 18 share 2024
          Penetration reached 25% in 2025. => 25% percent 25 share 2025
          The utilisation rate was 85% in 2025. => 85% percent 85 share 2025
          The occupancy rate is 92%. => 92% percent 92 share -
          The market is set to grow at a CAGR of 28% from 2023 to 2026. => 28% percent 28 cagr 2023/2026
          The market is set to grow at a compound annual growth rate of 28% between 2023 and 2026. => 28% percent 28 cagr 2023/2026
          The market should see a 28% CAGR in 2023-2026. => 28% percent 28 cagr 2023/2026
          We model a CAGR of 28% over 2023-26. => 28% percent 28 cagr 2023/2026
          Yields fell 20 basis points in 2024. => 20 basis points other 20 other 2024
          """)
  void tells_growth_share_margin_and_cagr_apart_in_english(String text, String figures) {
    assertThat(FigureLines.of(text, null)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          公司2024年营收同比增长12%。 => 12% percent 12 growth 2024
          公司2024年营收同比+12%。 => +12% percent 12 growth 2024
          公司2024年净利润同比-18.9%。 => -18.9% percent -18.9 growth 2024
          公司2024年净利润同比下降18.9%。 => 18.9% percent 18.9 growth 2024
          公司2024年净利润同比下滑百分之十八。 => 百分之十八 percent 18 growth 2024
          2024年电池价格下跌30%。 => 30% percent 30 growth 2024
          公司2024年毛利率为39.3%，净利率为15.0%。 => 39.3% percent 39.3 margin 2024 ; 15.0% percent 15 margin 2024
          公司2024年毛利率同比提升2.4个百分点。 => 2.4个百分点 percent 2.4 growth 2024
          公司2024年毛利率同比+2.4pct。 => +2.4pct percent 2.4 growth 2024
          2024年海外收入占比34%。 => 34% percent 34 share 2024
          2024年公司市场份额达到18%。 => 18% percent 18 share 2024
          2025年渗透率为25%。 => 25% percent 25 share 2025
          2025年产能利用率为85%。 => 85% percent 85 share 2025
          2024年海外收入占总收入的三成。 => 三成 percent 30 share 2024
          光模块年失效率为4‰。 => 4‰ percent 0.4 share -
          2023-2026年市场规模年复合增长率为28%。 => 28% percent 28 cagr 2023/2026
          2023-2026年市场规模复合增速为28%。 => 28% percent 28 cagr 2023/2026
          2023至2026年市场规模CAGR为28%。 => 28% percent 28 cagr 2023/2026
          从2023年到2026年，市场规模年均复合增长28%。 => 28% percent 28 cagr 2023/2026
          2024年LPR下降20bp。 => 20bp other 20 other 2024
          """)
  void tells_growth_share_margin_and_cagr_apart_in_chinese(String text, String figures) {
    assertThat(FigureLines.of(text, null)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          The new chip is 10 times faster. => 10 times multiple 10 ratio -
          The new chip is 3x faster. => 3x multiple 3 ratio -
          The shares trade at 24x earnings. => 24x multiple 24 ratio -
          The shares trade at 24 times earnings. => 24 times multiple 24 ratio -
          The ratio of GPUs to switching chips is 1:1. => 1:1 multiple 1 ratio -
          The ratio of optical modules to GPUs is 3:1. => 3:1 multiple 3 ratio -
          新芯片的速度是上一代的10倍。 => 10倍 multiple 10 ratio -
          公司当前市盈率为24倍。 => 24倍 multiple 24 ratio -
          公司当前市净率为1.5x。 => 1.5x multiple 1.5 ratio -
          GPU与交换芯片的比例为1:1。 => 1:1 multiple 1 ratio -
          GPU与交换芯片的比例为1：1。 => 1：1 multiple 1 ratio -
          公司2024年订单同比增长2.6倍。 => 2.6倍 multiple 2.6 growth 2024
          """)
  void reads_multiples_and_ratios(String text, String figures) {
    assertThat(FigureLines.of(text, null)).isEqualTo(figures);
  }
}
