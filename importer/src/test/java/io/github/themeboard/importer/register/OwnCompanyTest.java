package io.github.themeboard.importer.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a board says of companies stands over the register that ships. */
class OwnCompanyTest {
  private static final CompanyRegister SHIPPED =
      CompanyRegister.read(
          new StringReader(
              """
              slug,name_en,name_zh,country,state,listings,aliases_en,aliases_zh
              aurelia,Aurelia,奥雷利亚,CN,listed,XHKG:09991,?Gold;Aurelia Group,
              lumen,Lumen,,US,listed,XNAS:LUMN,Lumen Labs,
              """));

  @Test
  void aCompanyOfItsOwnIsKnownByNameAliasAndTicker() {
    CompanyRegister register =
        with(own("kestrel", "Kestrel", List.of("Kestrel Air"), listing("XHKG:09992"), Set.of()));
    assertThat(register.byTicker("09992.HK")).map(Company::slug).contains("kestrel");
    assertThat(names(register, "kestrel")).containsExactly("Kestrel", "Kestrel Air");
  }

  @Test
  void oneThatShipsTooHasTheNamesOfBothAndTheBoardsFirst() {
    CompanyRegister register =
        with(own("aurelia", "Aurelia Holdings", List.of(), List.of(), Set.of()));
    assertThat(names(register, "aurelia"))
        .containsExactly("Aurelia Holdings", "Aurelia", "?Gold", "Aurelia Group", "奥雷利亚");
    assertThat(register.byTicker("09991.HK")).map(Company::slug).contains("aurelia");
  }

  @Test
  void theSameListingIsTheSameCompany() {
    CompanyRegister register =
        with(own("gold-board", "Gold Board", List.of(), listing("XHKG:09991"), Set.of()));
    assertThat(register.bySlug("aurelia")).isEmpty();
    assertThat(names(register, "gold-board")).contains("Aurelia", "奥雷利亚");
  }

  @Test
  void whatAPersonTookAwayDoesNotComeBack() {
    CompanyRegister register =
        with(
            own("aurelia", "Aurelia", List.of(), List.of(), Set.of("Aurelia Group", "XHKG:09991")));
    assertThat(names(register, "aurelia")).containsExactly("Aurelia", "?Gold", "奥雷利亚");
    assertThat(register.byTicker("09991.HK")).isEmpty();
  }

  @Test
  void aMergedCompanyIsKnownByTheSurvivingOne() {
    OwnCompany survivor =
        new OwnCompany(
            "kestrel",
            "Kestrel",
            null,
            Company.State.LISTED,
            List.of(),
            List.of(),
            List.of(),
            Set.of("lumen"),
            Set.of());
    CompanyRegister register = with(survivor);
    assertThat(register.bySlug("lumen")).isEmpty();
    assertThat(register.byTicker("LUMN.US")).map(Company::slug).contains("kestrel");
    assertThat(names(register, "kestrel")).containsExactly("Kestrel", "Lumen", "Lumen Labs");
  }

  @Test
  void aShareThatTheBoardGaveToAnotherCompanyIsThatOnes() {
    CompanyRegister register =
        with(
            own("aurelia", "Aurelia", List.of(), List.of(), Set.of()),
            own("kestrel", "Kestrel", List.of(), listing("XHKG:09991"), Set.of()));
    assertThat(register.byTicker("09991.HK")).map(Company::slug).contains("kestrel");
    assertThat(register.bySlug("aurelia").orElseThrow().listings()).isEmpty();
  }

  @Test
  void securitiesOfOfficialListsAreKnownTooAndThoseOfTheBoardNotTwice() {
    CompanyRegister register =
        CompanyRegister.ofBoard(
            SHIPPED,
            List.of(own("kestrel", "Kestrel", List.of(), listing("XHKG:09992"), Set.of())),
            List.of(
                new ListedSecurity(Listing.parse("XHKG:09992"), "KESTREL AIR", null),
                new ListedSecurity(Listing.parse("XHKG:09993"), "灰鹭科技", "Heron Tech")));
    assertThat(register.companies()).hasSize(4);
    assertThat(register.byTicker("09993.HK")).map(Company::slug).contains("heron-tech");
  }

  private static CompanyRegister with(OwnCompany... own) {
    return CompanyRegister.ofBoard(SHIPPED, List.of(own), List.of());
  }

  private static OwnCompany own(
      String slug, String name, List<String> aliases, List<Listing> listings, Set<String> dropped) {
    return new OwnCompany(
        slug, name, null, Company.State.LISTED, listings, aliases, List.of(), Set.of(), dropped);
  }

  private static List<Listing> listing(String text) {
    return List.of(Listing.parse(text));
  }

  private static List<String> names(CompanyRegister register, String slug) {
    return register.bySlug(slug).orElseThrow().names().map(CompanyName::toString).toList();
  }
}
