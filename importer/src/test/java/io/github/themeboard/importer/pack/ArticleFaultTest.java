package io.github.themeboard.importer.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults of articles and of the passages that facts cite from them. */
class ArticleFaultTest {
  private static final String NIGHT = "articles/night-flight.md";
  private static final String COLD = "articles/cold-atoms.md";
  private static final String FACTS = "facts/sensing.yaml";
  private final SmallPack pack = SmallPack.valid();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Only a text.\n",
        "\n---\nslug: loose\nlanguage: en\n---\nText.\n",
        "---\nslug: loose\nlanguage: en\n\nText.\n",
        "--\nslug: loose\nlanguage: en\n--\nText.\n"
      })
  void anArticleStartsWithFrontMatter(String content) {
    assertThat(SmallPack.withText("x").with("articles/loose.md", content).faults())
        .containsExactly(
            "articles/loose.md:1: starts with front matter between two lines of '---'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\n---\nText.\n", "---\n\n---\nText.\n", "---\n# later\n---\nText.\n"})
  void anArticleWithEmptyFrontMatterIsNotLostInSilence(String content) {
    assertThat(SmallPack.withText("x").with("articles/loose.md", content).faults())
        .isNotEmpty()
        .allMatch(fault -> fault.startsWith("articles/loose.md:"));
  }

  @Test
  void anArticleHasAText() {
    assertThat(SmallPack.withText("\n \n").faults())
        .containsExactly("articles/loose.md:2: the article has no text");
  }

  @Test
  void anArticleNeedsItsSlugAndItsLanguage() {
    assertThat(
            SmallPack.withText("Text.")
                .changed("articles/loose.md", "slug: loose\nlanguage: en\n", "brief: true\n")
                .faults())
        .containsExactly(
            "articles/loose.md:2: 'slug' is missing", "articles/loose.md:2: 'language' is missing");
  }

  @Test
  void aMisspeltFieldOfTheFrontMatterIsNamedAtItsLineInTheFile() {
    assertThat(pack.changed(NIGHT, "author:", "auther:").faults())
        .containsExactly("articles/night-flight.md:6: there is no field 'auther' here");
  }

  @Test
  void anArticleNamesAPublisherAndAHouseOfThePack() {
    assertThat(
            pack.changed(NIGHT, "publisher: daily-ledger", "publisher: ledger")
                .changed(NIGHT, "house: north-pier", "house: south-pier")
                .faults())
        .containsExactly(
            "articles/night-flight.md:4: the pack has no 'ledger' for 'publisher'",
            "articles/night-flight.md:5: the pack has no 'south-pier' for 'house'");
  }

  @Test
  void aFlagIsTrueOrFalse() {
    assertThat(pack.changed(NIGHT, "brief: true", "brief: yes").faults())
        .containsExactly("articles/night-flight.md:9: 'brief' is true or false, not 'yes'");
  }

  @Test
  void twoArticlesHaveTwoSlugs() {
    assertThat(
            SmallPack.withText("Text.")
                .changed("articles/loose.md", "slug: loose", "slug: night-flight")
                .faults())
        .containsExactly("articles/loose.md:2: another article has the slug 'night-flight'");
  }

  @Test
  void twoArticlesHaveTwoTexts() {
    assertThat(SmallPack.withText("2月11日，北极光发布了新一代原子钟。原子钟仍在实验室。\n").faults())
        .singleElement()
        .asString()
        .startsWith("articles/loose.md:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-3-4", "2026-02-30", "2026-03", "March", "2026-03-04T10:00"})
  void aPrintedDateIsADay(String day) {
    assertThat(pack.changed(NIGHT, "published: 2026-03-04", "published: " + day).faults())
        .containsExactly(
            "articles/night-flight.md:10: 'published' takes a day such as 2026-05-08, not '"
                + day
                + "'");
  }

  @Test
  void anEarliestDayNeedsTheWordsThatShowIt() {
    assertThat(pack.changed(COLD, "notBeforeQuote: \"2月11日\"\n", "").faults())
        .containsExactly(
            "articles/cold-atoms.md:10: 'notBeforeQuote' gives the words of the text that show the"
                + " day");
  }

  @Test
  void theWordsThatShowTheEarliestDayStandInTheText() {
    assertThat(pack.changed(COLD, "\"2月11日\"", "\"2月12日\"").faults())
        .containsExactly(
            "articles/cold-atoms.md:10: 'notBeforeQuote' gives the words of the text that show the"
                + " day");
  }

  @Test
  void anArticleIsDatedByPrintOrByItsTextButNotByBoth() {
    assertThat(
            pack.changed(COLD, "notBefore: 2026", "published: 2026-03-01\nnotBefore: 2026")
                .faults())
        .isNotEmpty()
        .allMatch(fault -> fault.startsWith("articles/cold-atoms.md:1"));
  }

  @Test
  void aQuoteThatDatesNothingIsNotLostInSilence() {
    assertThat(pack.changed(COLD, "notBefore: 2026-02-11\n", "").faults())
        .isNotEmpty()
        .allMatch(fault -> fault.startsWith("articles/cold-atoms.md:10: "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "file:///etc/hostname"})
  void theAddressOfAnArticleLeadsToTheWeb(String url) {
    assertThat(pack.changed(NIGHT, "https://ledger.example/night-flight", url).faults())
        .singleElement()
        .asString()
        .startsWith("articles/night-flight.md:7: 'url' ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sells warm-atom sensors",
        "Sells cold-atom sensors",
        "sells  cold-atom",
        "to airlines. The market grew",
        "## Out of the laboratory",
        "- Lantern warns"
      })
  void aQuoteMustStandInItsArticleToTheLetter(String quote) {
    assertThat(
            pack.changed(
                    FACTS,
                    "quote: \"airlines may put off their orders\"",
                    "quote: \"" + quote + "\"")
                .faults())
        .containsExactly("facts/sensing.yaml:30: article 'night-flight' does not say: " + quote);
  }

  @Test
  void aQuoteThatStandsMoreThanOnceNeedsItsOccurrence() {
    assertThat(pack.changed(FACTS, ", occurrence: 1", "").faults())
        .containsExactly(
            "facts/sensing.yaml:103: the article says it 2 times; 'occurrence' tells which");
  }

  @Test
  void anOccurrenceBeyondTheLastIsRefused() {
    assertThat(pack.changed(FACTS, "occurrence: 1", "occurrence: 3").faults())
        .containsExactly(
            "facts/sensing.yaml:103: no paragraph of the text has occurrence 3 of: 原子钟");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "10001"})
  void anOccurrenceIsCountedFromOne(String occurrence) {
    assertThat(pack.changed(FACTS, "occurrence: 1", "occurrence: " + occurrence).faults())
        .contains(
            "facts/sensing.yaml:103: 'occurrence' lies between 1 and 10000, not at " + occurrence);
  }

  @Test
  void aQuoteAcrossTwoBlocksIsRefused() {
    assertThat(
            pack.changed(FACTS, "quote: \"94.9% a year\"", "quote: \"a year.\\nAurelia opened\"")
                .faults())
        .containsExactly(
            "facts/sensing.yaml:84: no paragraph of the text has occurrence 1 of: a year.\n"
                + "Aurelia opened");
  }

  @Test
  void aCitationNamesAnArticleOfThePack() {
    assertThat(
            pack.changed(
                    FACTS,
                    "{article: night-flight, quote: \"94.9% a",
                    "{article: day-flight, quote: \"94.9% a")
                .faults())
        .containsExactly("facts/sensing.yaml:84: the pack has no 'day-flight' for 'article'");
  }

  @Test
  void aCitationNamesAHouseOfThePack() {
    assertThat(pack.changed(FACTS, "from: lantern", "from: torch").faults())
        .containsExactly("facts/sensing.yaml:30: the pack has no 'torch' for 'from'");
  }

  @Test
  void aCitationHasAQuoteAndNoFieldsOfItsOwn() {
    assertThat(pack.changed(FACTS, "quote: \"94.9% a year\"", "qoute: \"94.9% a year\"").faults())
        .containsExactly(
            "facts/sensing.yaml:84: 'quote' is missing",
            "facts/sensing.yaml:84: there is no field 'qoute' here");
  }
}
