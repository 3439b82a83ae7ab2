package io.github.themeboard.importer.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TickersTest {
  private static final Tickers TICKERS = new Tickers();

  private static List<String> in(String text) {
    String folded = Folding.fold(text);
    return TICKERS.in(folded, Folding.lower(folded), new Span(0, text.length())).stream()
        .flatMap(g -> g.tickers().stream())
        .map(t -> t.ticker().orElse("?" + t.symbol()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme (688343.SH)|688343.SH",
        "Acme（300308.SZ）|300308.SZ",
        "Acme (600276.SS)|600276.SH",
        "Acme 600276.sh rose|600276.SH",
        "某股（300308）|300308.SZ",
        "某股(688498)|688498.SH",
        "某股（920002）|920002.BJ",
        "某股(sh600276)|600276.SH",
        "某股 SZ300750 上涨|300750.SZ",
        "某股（SZ:300750）|300750.SZ",
        "某股（股票代码：002130）|002130.SZ",
        "某股（A股：601899）|601899.SH",
        "某股(600519，股吧)|600519.SH",
        "Acme (NASDAQ: ALAB)|ALAB.US",
        "Acme (NYSE:APH)|APH.US",
        "Acme (NYSE American: UEC)|UEC.US",
        "Acme (Nasdaq: ALAB)|ALAB.US",
        "某股（纳斯达克：BIDU）|BIDU.US",
        "某股（港交所：700）|00700.HK",
        "Acme (BIDU.O)|BIDU.US",
        "Acme (VRT.N)|VRT.US",
        "Acme (IBM.US)|IBM.US",
        "Acme (NYSE: BRK.B)|BRK.B.US",
        "Acme (F.N)|F.US",
        "Acme (3692 HK)|03692.HK",
        "Acme (SEHK: 1810)|01810.HK",
        "Acme (HKG: 0700.HK)|00700.HK",
        "某股（HK00700）|00700.HK",
        "Acme (6969.HK)|06969.HK",
        "Acme 3692 HK|03692.HK",
        "Acme (005930.KS)|005930.KS",
        "Acme (005930 KS)|005930.KS",
        "Acme (KRX: 000660)|000660.KS",
        "Acme (2330.TW)|2330.TW",
        "Acme (2330 TT)|2330.TW",
        "Acme (3324.TWO)|3324.TWO",
        "Acme (8035.T)|8035.T",
        "Acme (8035 JP)|8035.T",
        "Acme (285A.T)|285A.T",
        "Acme (ASML.AS)|ASML.AS",
        "Acme (ASML NA)|ASML.AS",
        "Acme (IFX GY)|IFX.DE",
        "Acme (ERICb.ST)|ERICB.ST",
        "Acme (BHP.AX)|BHP.AX",
        "We like $NVDA here|NVDA.US",
        "Acme (NVDA US Equity)|NVDA.US",
      })
  void oneTickerInEveryUsualShape(String text, String ticker) {
    assertThat(in(text)).containsExactly(ticker);
  }

  @Test
  void severalTickersInOneBracketStayInOrder() {
    assertThat(in("某股（09888.HK/BIDU.US）")).containsExactly("09888.HK", "BIDU.US");
    assertThat(in("某股（603259.SH、02359.HK）")).containsExactly("603259.SH", "02359.HK");
    assertThat(in("Acme (GDS.O, 09698.HK)")).containsExactly("GDS.US", "09698.HK");
    assertThat(in("Acme (600030 CH; 6030 HK)")).containsExactly("600030.SH", "06030.HK");
    assertThat(in("某股（A股：601899；H股：02899）")).containsExactly("601899.SH", "02899.HK");
    assertThat(in("某股（688235.SH，06160.HK，ONC.US）"))
        .containsExactly("688235.SH", "06160.HK", "ONC.US");
  }

  @Test
  void codesThatSayNoMarketAreLeftToTheNameBeforeThem() {
    assertThat(in("Acme (09992)")).containsExactly("?09992");
    assertThat(in("Acme (ALAB)")).containsExactly("?ALAB");
    assertThat(in("Acme (2025)")).containsExactly("?2025");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in the year (2025E)",
        "call 010-5550 0721 or (852) 5550 0186",
        "a fund (005827)",
        "a bond (113050)",
        "shipped 688343 units",
        "raised 5000 HK dollars",
        "the U.N. and the U.S. agree",
        "J.K. and A.O. spoke",
        "US$500 million (up 5%)",
        "id 3f2504e0-4f89-11d3-9a0c-0305e82c3301",
        "by 2028 US demand",
        "(1) first (2) second",
        "on 20250819 at 08:42",
        "model X910.V3",
        "a price of $5.2",
        "version 600519.1",
      })
  void numbersAndInitialsAreNoTickers(String text) {
    assertThat(in(text).stream().filter(t -> !t.startsWith("?"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(", "(1", "((", "9", "A", "A.", "中", "（", "$", "NASDAQ:", " ", "上交所：", "A-"})
  void theTimeGrowsWithTheTextWhateverItHolds(String unit) {
    String text = unit.repeat(1_000_000 / unit.length());
    Assertions.assertTimeout(Duration.ofSeconds(10), () -> in(text));
  }
}
