package io.github.themeboard.domain.company;

import static io.github.themeboard.domain.World.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.themeboard.domain.World;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.wording.Wording;
import org.junit.jupiter.api.Test;

class CompanyTest {
  private final Company company =
      new Company("aurelia", new Wording("Aurelia", "曜石"), Company.State.LISTED, MONDAY);

  @Test
  void aTickerKeepsItsLeadingZero() {
    company.list("XHKG", "09888", null);

    assertThat(company.listings())
        .extracting(Listing::mic, Listing::symbol, Listing::citation)
        .containsExactly(tuple("XHKG", "09888", null));
  }

  @Test
  void aCompanyHasManyNamesAndThePassagesThatUseThem() {
    Citation evidence = World.cite(World.article("night-flight", null, null), null);
    company.alsoKnownAs("Aurelia Photonics", "en", evidence);
    company.alsoKnownAs("曜石光子", "zh", null);

    assertThat(company.aliases())
        .extracting(CompanyAlias::name, CompanyAlias::language, CompanyAlias::citation)
        .containsExactly(tuple("Aurelia Photonics", "en", evidence), tuple("曜石光子", "zh", null));
  }
}
