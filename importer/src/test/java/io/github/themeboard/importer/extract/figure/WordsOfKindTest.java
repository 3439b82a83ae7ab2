package io.github.themeboard.importer.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that settle what a number is where it could be several things. */
class WordsOfKindTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          Vans earned a 15.1% return on sales. => 15.1% percent 15.1 margin -
          It raised its growth forecast to 9%-11%, from 7%-9%. => 9%-11% percent 9..11 growth - ; 7%-9% percent 7..9 growth -
          The pace dropped to 18%. => 18% percent 18 growth -
          Sales were off 4% on the year. => 4% percent 4 growth -
          Zinc trades 12% under the peak. => 12% percent 12 growth -
          The broker has a Buy (target raised from $150 to $180). => $150 USD 150 price - ; $180 USD 180 price -
          The port installed 6,200 cranes. => 6,200 count 6.2e3 count -
          The arm handles 5 kg. => 5 kg other 5 capacity -
          Arms may move at 1.5 m/s. => 1.5 m/s other 1.5 capacity -
          The chip draws 310 W. => 310 W watts 310 capacity -
          Power costs 21p per kWh. => 21p GBP 0.21 price -
          The yard sold its 20,000th crane. => 20,000th count 20e3 count -
          The fleet has grown from 14 in 2017 to 60 in 2020. => 14 count 14 count 2017 ; 60 count 60 count 2020
          The bank gained 0.4% to 4,127 points. => 0.4% percent 0.4 growth - ; 4,127 points other 4127 other -
          Growth slowed to 6%. => 6% percent 6 growth -
          Servers now bring in more than 75% of its sales. => ~75% percent 75 share -
          Orders rose 34%, of which 58% came from abroad. => 34% percent 34 growth - ; 58% percent 58 share -
          The plant can turn out 18,000 manifolds a month. => 18,000 count 18e3 capacity -
          Prices are rebounding 15% from the low. => 15% percent 15 growth -
          Shares closed down 1.8% at 77,700 won. => 1.8% percent 1.8 growth - ; 77,700 won KRW 77.7e3 price -
          The shares trade on 31x 2027 earnings. => 31x multiple 31 ratio 2027
          The shares trade on 14x 2027E earnings. => 14x multiple 14 ratio 2027
          We prefer Renault (Buy, target EUR 52). => EUR 52 EUR 52 price -
          The Taiex ended Tuesday at 32,418.6. => 32,418.6 other 32418.6 other -
          ($1 = 1,179.2 won) => 1,179.2 won KRW 1179.2 price -
          A 500 MW campus uses less water. => 500 MW watts 500e6 capacity -
          The maker exported 243k vehicles. => 243k count 243e3 count -
          A 25bp rise in yields hurts. => 25bp other 25 other -
          Sales fell 58% in the first 12 days of the month. => 58% percent 58 growth -
          公司份额第一，友商分别以15.9%和14.2%列第二、第三。 => 15.9% percent 15.9 share - ; 14.2% percent 14.2 share -
          资本开支比上年多六成。 => 六成 percent 60 growth -
          估值处于近三年38%分位。 => 38% percent 38 other -
          机队累计飞行2666万小时。 => 2666万小时 other 26.66e6 amount -
          一个起降场投资300万至800万。 => 300万至800万 CNY 3e6..8e6 amount -
          每座成本要降到3块5。 => 3块5 CNY 3.5 price -
          总投资2万5000元。 => 2万5000元 CNY 25e3 amount -
          月产能约250万只，年底要到400万只。 => ~250万只 count 2.5e6 capacity - ; 400万只 count 4e6 capacity -
          """)
  void the_words_around_a_number_tell_its_kind(String text, String figures) {
    assertThat(FigureLines.of(text, null)).isEqualTo(figures);
  }
}
