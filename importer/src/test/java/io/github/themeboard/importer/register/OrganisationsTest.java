package io.github.themeboard.importer.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Span;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class OrganisationsTest {
  private static final Organisations SMALL =
      Organisations.read(
          new StringReader(
              "name_en,name_zh,kind,aliases_en,aliases_zh,domains\n"
                  + "North Securities,北方证券,house,,,north.example\n"
                  + "Daily Coin,每日币,media,,,daily.example\n"));

  @Test
  void aHouseThatOpensATitleIsFound() {
    String title = "North Securities: buy";
    assertThat(SMALL.startingAt(title, Folding.lower(title), 0, title.length()))
        .map(m -> m.organisation().kind())
        .hasValue(Organisation.Kind.HOUSE);
    assertThat(SMALL.startingAt(title, Folding.lower(title), 6, title.length())).isEmpty();
  }

  @Test
  void allAreFoundInBothLanguages() {
    String text = "据北方证券, says Daily Coin";
    assertThat(SMALL.in(text, Folding.lower(text), new Span(0, text.length())))
        .extracting(m -> m.organisation().name())
        .containsExactly("North Securities", "Daily Coin");
  }

  @Test
  void aSubdomainIsItsOwners() {
    assertThat(SMALL.ofDomain("news.daily.example")).isPresent();
    assertThat(SMALL.ofDomain("example")).isEmpty();
  }

  @Test
  void theBundledOnesAreSound() {
    assertThat(Organisations.bundled().named("中信证券"))
        .map(Organisation::kind)
        .hasValue(Organisation.Kind.HOUSE);
  }
}
