package io.github.themeboard.app.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.wording.Wording;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingViewTest {

  @ParameterizedTest
  @CsvSource({
    "XHKG, 09888, HKEX",
    "XSHG, 688343, SSE",
    "XSHE, 000001, SZSE",
    "BJSE, 920000, BSE",
    "XNAS, BIDU, Nasdaq",
    "XNYS, BABA, NYSE",
    "XLON, VOD, XLON"
  })
  void anExchangeHasItsUsualNameAndASymbolKeepsItsZeros(String mic, String symbol, String name) {
    Company company =
        new Company("one", new Wording("One", null), Company.State.LISTED, Instant.EPOCH);
    company.list(mic, symbol, null);
    assertThat(ListingView.of(company.listings().get(0)))
        .isEqualTo(new ListingView(mic, name, symbol));
  }
}
