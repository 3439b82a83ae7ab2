package io.github.themeboard.importer.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseMoneyTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          公司2024年实现营收3.2亿元。 => 3.2亿元 CNY 320e6 amount 2024
          公司2024年实现营收3,200万元。 => 3,200万元 CNY 32e6 amount 2024
          公司2024年实现营收４．５亿元。 => ４．５亿元 CNY 450e6 amount 2024
          2024年行业总收入为4.6万亿元。 => 4.6万亿元 CNY 4.6e12 amount 2024
          2024年行业总收入为3千亿元。 => 3千亿元 CNY 300e9 amount 2024
          2024年行业总收入为3000亿元。 => 3000亿元 CNY 300e9 amount 2024
          项目总投资5千万元。 => 5千万元 CNY 50e6 amount -
          项目总投资人民币5亿元。 => 人民币5亿元 CNY 500e6 amount -
          项目总投资5亿元人民币。 => 5亿元人民币 CNY 500e6 amount -
          项目总投资8.5亿人民币。 => 8.5亿人民币 CNY 850e6 amount -
          项目总投资RMB5亿元。 => RMB5亿元 CNY 500e6 amount -
          项目总投资￥3,200万。 => ￥3,200万 CNY 32e6 amount -
          2024年资本开支为1.61亿美元。 => 1.61亿美元 USD 161e6 amount 2024
          2024年资本开支为12亿港元。 => 12亿港元 HKD 1.2e9 amount 2024
          2024年资本开支为73.4亿欧元。 => 73.4亿欧元 EUR 7.34e9 amount 2024
          2024年资本开支为500亿日元。 => 500亿日元 JPY 50e9 amount 2024
          2024年资本开支为2万亿韩元。 => 2万亿韩元 KRW 2e12 amount 2024
          2024年资本开支为1.5亿英镑。 => 1.5亿英镑 GBP 150e6 amount 2024
          2024年资本开支为$5亿。 => $5亿 USD 500e6 amount 2024
          2024年资本开支为HK$5亿。 => HK$5亿 HKD 500e6 amount 2024
          2024年资本开支为5亿USD。 => 5亿USD USD 500e6 amount 2024
          维持“买入”评级，目标价640元。 => 640元 CNY 640 price -
          目标价658港元，维持“买入”评级。 => 658港元 HKD 658 price -
          该机型售价为20万元。 => 20万元 CNY 200e3 price -
          """)
  void reads_money_written_in_chinese(String text, String figures) {
    assertThat(FigureLines.of(text, null)).isEqualTo(figures);
  }
}
