package io.github.themeboard.importer.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults of houses, publishers, themes, measures, companies and frameworks. */
class EntryFaultTest {
  private final SmallPack pack = SmallPack.valid();

  @Test
  void aMissingFieldIsNamedAtTheStartOfItsEntry() {
    assertThat(pack.changed("companies.yaml", "  en: \"Borealis Clocks\"\n", "").faults())
        .containsExactly("companies.yaml:9: 'en' is missing");
  }

  @Test
  void anEmptyFieldIsMissingAtItsOwnLine() {
    assertThat(pack.changed("companies.yaml", "en: \"Borealis Clocks\"", "en: \"\"").faults())
        .containsExactly("companies.yaml:10: 'en' is missing");
  }

  @Test
  void aMisspeltFieldIsNamedAtItsOwnLine() {
    assertThat(pack.changed("companies.yaml", "state: listed", "status: listed").faults())
        .containsExactly("companies.yaml:4: there is no field 'status' here");
  }

  @Test
  void misspeltFieldsOfListingsAliasesTermsAndStagesAreNamed() {
    assertThat(
            pack.changed("themes.yaml", "zh: [\"量子传感器\"]", "cn: [\"量子传感器\"]")
                .changed("companies.yaml", "name: \"Aurelia\",", "name: \"Aurelia\", cited: x,")
                .changed("companies.yaml", "mic: XHKG,", "mic: XHKG, market: HK,")
                .changed("frameworks.yaml", "slug: field,", "slug: field, order: 2,")
                .faults())
        .containsExactly(
            "themes.yaml:6: there is no field 'cn' here",
            "companies.yaml:6: there is no field 'cited' here",
            "companies.yaml:8: there is no field 'market' here",
            "frameworks.yaml:7: there is no field 'order' here");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Lantern", "lan tern", "lan_tern", "-lantern", "lantern-", "灯笼", "ı", "?"})
  void aSlugTakesLowerCaseLettersDigitsAndHyphens(String slug) {
    assertThat(
            pack.with("houses.yaml", "- {slug: north-pier, en: N}\n- {slug: lantern, en: L}\n")
                .changed("houses.yaml", "en: L}", "en: L}\n- {slug: \"" + slug + "\", en: X}")
                .faults())
        .containsExactly(
            "houses.yaml:3: 'slug' takes lower-case letters, digits and hyphens, not '"
                + slug
                + "'");
  }

  @Test
  void aSlugThatStandsTwiceInAListIsRefused() {
    assertThat(pack.changed("measures.yaml", "slug: market-growth", "slug: market-size").faults())
        .first()
        .isEqualTo("measures.yaml:2: 'market-size' stands in this list twice");
  }

  @Test
  void oneSlugMayNameThingsOfTwoKinds() {
    assertThat(pack.changed("houses.yaml", "slug: lantern", "slug: aurelia").faults())
        .containsExactly("facts/sensing.yaml:30: the pack has no 'lantern' for 'from'");
  }

  @Test
  void twoEntriesWithoutASlugAreTwoFaultsAndNoMore() {
    assertThat(
            pack.with("publishers.yaml", "- {en: A}\n- {en: B}\n")
                .changed("articles/night-flight.md", "publisher: daily-ledger\n", "")
                .faults())
        .containsExactly(
            "publishers.yaml:1: 'slug' is missing", "publishers.yaml:2: 'slug' is missing");
  }

  @Test
  void aThemeStandsAfterItsParent() {
    assertThat(
            pack.changed(
                    "themes.yaml",
                    "- slug: quantum-sensing",
                    "- slug: quantum-sensing\n  parent: atom-clocks")
                .faults())
        .containsExactly("themes.yaml:2: the pack has no 'atom-clocks' for 'parent'");
  }

  @Test
  void aThemeIsNotItsOwnParent() {
    assertThat(
            pack.changed("themes.yaml", "parent: quantum-sensing", "parent: atom-clocks").faults())
        .containsExactly("themes.yaml:8: the pack has no 'atom-clocks' for 'parent'");
  }

  @Test
  void theStateOfACompanyIsOneOfThree() {
    assertThat(pack.changed("companies.yaml", "state: listed", "state: public").faults())
        .containsExactly(
            "companies.yaml:4: 'state' is one of listed, filed, private, not 'public'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"HK", "xhkg", "HKEX1"})
  void aMarketIsAnIsoCode(String mic) {
    assertThat(pack.changed("companies.yaml", "mic: XHKG", "mic: " + mic).faults())
        .containsExactly(
            "companies.yaml:8: 'mic' is an ISO 10383 market code of four characters, not '"
                + mic
                + "'");
  }

  @Test
  void aNameIsEnglishOrChinese() {
    assertThat(pack.changed("companies.yaml", "language: en", "language: klingon").faults())
        .singleElement()
        .asString()
        .startsWith("companies.yaml:6: 'language' ");
  }

  @Test
  void aNameIsGivenToACompanyOnce() {
    assertThat(
            pack.changed(
                    "companies.yaml",
                    "    - {name: \"Aurelia\", language: en}\n",
                    "    - {name: \"Aurelia\", language: en}\n"
                        + "    - {name: \"Aurelia\", language: zh}\n")
                .faults())
        .singleElement()
        .asString()
        .startsWith("companies.yaml:7: ");
  }

  @Test
  void aListingBelongsToOneCompany() {
    assertThat(
            pack.changed(
                    "companies.yaml",
                    "  en: \"Borealis Clocks\"\n",
                    "  en: \"Borealis Clocks\"\n  listings: [{mic: XHKG, symbol: \"00412\"}]\n")
                .faults())
        .singleElement()
        .asString()
        .startsWith("companies.yaml:11: ");
  }

  @Test
  void thePassageOfAListingMustStandInItsArticle() {
    assertThat(pack.changed("companies.yaml", "quote: \"00412.HK\"", "quote: \"412.HK\"").faults())
        .isEmpty();
    assertThat(pack.changed("companies.yaml", "quote: \"00412.HK\"", "quote: \"0412.SZ\"").faults())
        .containsExactly("companies.yaml:8: article 'night-flight' does not say: 0412.SZ");
  }

  @Test
  void thePassageOfANameMustStandInItsArticle() {
    assertThat(pack.changed("companies.yaml", "quote: \"北极光\"", "quote: \"南极光\"").faults())
        .containsExactly("companies.yaml:12: article 'cold-atoms' does not say: 南极光");
  }

  @Test
  void aFrameworkThatStandsTwiceIsRefused() {
    assertThat(
            pack.changed(
                    "frameworks.yaml",
                    "- slug: two-doors",
                    "- {slug: two-doors, en: Other, theme: atom-clocks}\n- slug: two-doors")
                .faults())
        .contains("frameworks.yaml:2: 'two-doors' stands in this list twice");
  }

  @Test
  void aStageThatStandsTwiceInItsFrameworkIsRefused() {
    assertThat(pack.changed("frameworks.yaml", "slug: laboratory", "slug: field").faults())
        .containsExactly("frameworks.yaml:7: 'field' stands in this list twice");
  }

  @Test
  void aFrameworkBelongsToAThemeOfThePack() {
    assertThat(pack.changed("frameworks.yaml", "theme: quantum-sensing", "theme: doors").faults())
        .containsExactly("frameworks.yaml:4: the pack has no 'doors' for 'theme'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "file:///etc/hostname"})
  void theAddressOfAPublisherLeadsToTheWeb(String url) {
    assertThat(pack.changed("publishers.yaml", "https://ledger.example", url).faults())
        .singleElement()
        .asString()
        .startsWith("publishers.yaml:1: 'url' ");
  }
}
