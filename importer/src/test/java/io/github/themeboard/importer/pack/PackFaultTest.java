package io.github.themeboard.importer.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults that any file of a pack can have. */
class PackFaultTest {
  private final SmallPack pack = SmallPack.valid();

  @Test
  void aPackWithoutFaultsHasNone() {
    assertThat(pack.faults()).isEmpty();
  }

  @Test
  void allFaultsOfAPackAreNamedInOneRunInTheOrderOfReading() {
    assertThat(
            pack.changed("pack.yaml", "format: 1", "format: 2")
                .changed("houses.yaml", ", en: \"Lantern Securities\"", "")
                .changed("themes.yaml", "parent: quantum-sensing", "parent: quantum")
                .changed("articles/night-flight.md", "2026-03-04", "4 March 2026")
                .changed("companies.yaml", "quote: \"00412.HK\"", "quote: \"00421.HK\"")
                .changed("frameworks.yaml", "theme:", "thema:")
                .changed("facts/sensing.yaml", "grade: 3", "grade: 4")
                .changed("facts/sensing.yaml", "date: 2026-01", "date: January")
                .faults())
        .containsExactly(
            "pack.yaml:1: this program reads format 1",
            "houses.yaml:2: 'en' is missing",
            "themes.yaml:8: the pack has no 'quantum' for 'parent'",
            "articles/night-flight.md:10: 'published' takes a day such as 2026-05-08,"
                + " not '4 March 2026'",
            "companies.yaml:8: article 'night-flight' does not say: 00421.HK",
            "frameworks.yaml:1: 'theme' is missing",
            "frameworks.yaml:4: there is no field 'thema' here",
            "facts/sensing.yaml:16: 'grade' lies between 1 and 3, not at 4",
            "facts/sensing.yaml:90: 'date' takes 2026, 2026-01 or 2026-01-08, not 'January'");
  }

  @Test
  void aFaultyPackSaysAllItsFaultsInItsMessage() {
    SmallPack faulty =
        pack.changed("pack.yaml", "format: 1", "format: 2")
            .changed("facts/sensing.yaml", "grade: 3", "grade: 4");

    assertThatThrownBy(() -> PackReader.read(faulty))
        .isInstanceOf(FaultyPack.class)
        .hasMessage(
            "pack.yaml:1: this program reads format 1\n"
                + "facts/sensing.yaml:16: 'grade' lies between 1 and 3, not at 4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "houses.yaml",
        "publishers.yaml",
        "measures.yaml",
        "companies.yaml",
        "frameworks.yaml",
        "facts/sensing.yaml",
        "articles/cold-atoms.md"
      })
  void aMissingFileIsNamed(String path) {
    assertThat(pack.without(path).faults()).contains(path + ":1: the pack has no such file");
  }

  @Test
  void aFolderThatIsNoPackHasNoManifest() {
    assertThat(SmallPack.faults(path -> null))
        .containsExactly("pack.yaml:1: the pack has no such file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# to be written\n"})
  void anEmptyManifestIsAFault(String manifest) {
    assertThat(pack.with("pack.yaml", manifest).faults())
        .isNotEmpty()
        .allMatch(fault -> fault.startsWith("pack.yaml:1: "));
  }

  @Test
  void aManifestWithoutANameIsAFault() {
    assertThat(
            pack.changed("pack.yaml", "name: {en: \"Quantum sensing\", zh: \"量子传感\"}\n", "")
                .faults())
        .containsExactly("pack.yaml:1: 'name' is missing");
  }

  @Test
  void aManifestWithAMisspeltFieldIsAFault() {
    assertThat(pack.changed("pack.yaml", "facts:", "fakts:").faults())
        .containsExactly("pack.yaml:6: there is no field 'fakts' here");
  }

  @Test
  void brokenYamlIsNamedWithItsLine() {
    assertThat(pack.changed("measures.yaml", "\"Market growth\"", "\"Market growth").faults())
        .first()
        .asString()
        .startsWith("measures.yaml:2: is not YAML here: ");
  }

  @Test
  void brokenFrontMatterIsNamedWithItsLineInTheArticle() {
    assertThat(pack.changed("articles/cold-atoms.md", "house: null", "\thouse: null").faults())
        .first()
        .asString()
        .startsWith("articles/cold-atoms.md:5: is not YAML here: ");
  }

  @Test
  void aSecondDocumentInAFileIsRefused() {
    assertThat(pack.with("frameworks.yaml", "[]\n---\n[]\n").faults())
        .first()
        .asString()
        .startsWith("frameworks.yaml:2: is not YAML here: ");
  }

  @Test
  void aMappingWhereAListBelongsIsRefused() {
    assertThat(pack.with("frameworks.yaml", "slug: two-doors\n").faults())
        .contains("frameworks.yaml:1: expected a list here, as in '- slug: ...'");
  }

  @Test
  void aWordWhereFieldsBelongIsRefused() {
    assertThat(pack.with("houses.yaml", "- slug: lantern\n  en: Lantern\n- north-pier\n").faults())
        .contains("houses.yaml:3: expected fields here, as in 'slug: ...'");
  }

  @Test
  void aListWhereAWordBelongsIsRefused() {
    assertThat(pack.changed("themes.yaml", "zh: \"原子钟\"", "zh: [\"原子钟\"]").faults())
        .singleElement()
        .asString()
        .startsWith("themes.yaml:10: 'zh' ");
  }

  @Test
  void aWordWhereAListBelongsIsOneFault() {
    assertThat(
            pack.changed(
                    "facts/sensing.yaml",
                    "companies: [borealis]",
                    "companies: borealis\n  unitName: x")
                .faults())
        .containsExactly(
            "facts/sensing.yaml:98: 'companies' takes a list",
            "facts/sensing.yaml:99: there is no field 'unitName' here");
    assertThat(
            pack.changed(
                    "facts/sensing.yaml", "themes: [quantum-sensing, atom", "themes: [[a], atom")
                .faults())
        .containsExactly("facts/sensing.yaml:12: 'themes' takes a list of words");
  }

  @Test
  void aFieldThatStandsTwiceIsRefused() {
    assertThat(
            pack.changed("companies.yaml", "state: listed", "state: listed\n  state: filed")
                .faults())
        .containsExactly("companies.yaml:5: 'state' stands here twice");
  }

  @Test
  void aFileThatIsNotUtf8IsRefused() {
    byte[] latin1 = {'-', ' ', '{', 's', 'l', 'u', 'g', ':', ' ', (byte) 0xE9, '}'};

    assertThat(pack.with("frameworks.yaml", latin1).faults())
        .contains("frameworks.yaml:1: cannot be read: is not UTF-8 text");
  }

  @Test
  void aFileOverTheLimitIsRefused() {
    byte[] large = " ".repeat(PackFiles.MOST_BYTES + 1).getBytes(UTF_8);

    assertThat(pack.with("measures.yaml", large).faults())
        .contains("measures.yaml:1: cannot be read: is larger than 16 MiB");
  }

  @Test
  void aYamlFileCannotMultiplyItselfByAliases() {
    String bomb =
        """
        - &a [x, x, x, x, x, x, x, x, x]
        - &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
        - &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
        - [*c, *c, *c, *c, *c, *c, *c, *c, *c]
        """;

    assertThat(pack.with("frameworks.yaml", bomb).faults())
        .first()
        .asString()
        .startsWith("frameworks.yaml:1: is not plain YAML: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"&x Market size", "!!str Market size", "! Market size", "!own Market"})
  void aTextOfAPackHasNeitherAnAnchorNorATag(String text) {
    assertThat(pack.with("measures.yaml", "- slug: market-growth\n  en: " + text + "\n").faults())
        .contains("measures.yaml:2: is not plain YAML: anchors, aliases and tags are not read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"&x {slug: two-doors}", "!!map {slug: two-doors}", "!own [a]"})
  void anEntryOfAPackHasNeitherAnAnchorNorATag(String entry) {
    assertThat(pack.with("frameworks.yaml", "- " + entry + "\n").faults())
        .contains("frameworks.yaml:1: is not plain YAML: anchors, aliases and tags are not read");
  }

  @Test
  void anAnchorInFrontMatterIsNamedWithItsLineInTheArticle() {
    assertThat(pack.changed("articles/cold-atoms.md", "language: zh", "language: &x zh").faults())
        .first()
        .asString()
        .startsWith("articles/cold-atoms.md:8: is not plain YAML: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- "})
  void aYamlFileCannotExhaustTheStackByNesting(String opening) {
    assertThat(pack.with("frameworks.yaml", opening.repeat(20_000)).faults())
        .first()
        .asString()
        .startsWith("frameworks.yaml:1: is not ");
  }

  @Test
  void aSlugOfManyPartsCannotExhaustTheStack() {
    String slug = "a" + "-a".repeat(100_000);

    assertThat(pack.changed("houses.yaml", "slug: lantern", "slug: " + slug).faults())
        .containsExactly("facts/sensing.yaml:30: the pack has no 'lantern' for 'from'");
  }

  @Test
  void halfOfASurrogatePairIsRefused() {
    assertThat(pack.changed("houses.yaml", "Lantern Sec", "Lantern \\ud83d Sec").faults())
        .singleElement()
        .asString()
        .startsWith("houses.yaml:2: ");
  }

  @Test
  void aTextWithACharacterThatNoDatabaseKeepsIsRefused() {
    assertThat(pack.changed("houses.yaml", "Lantern Securities", "Lantern\\0Securities").faults())
        .singleElement()
        .asString()
        .startsWith("houses.yaml:2: 'en' ");
  }

  @Test
  void anArticleWithACharacterThatNoDatabaseKeepsIsRefused() {
    assertThat(pack.changed("articles/night-flight.md", "Lantern warns", "Lantern\0warns").faults())
        .singleElement()
        .asString()
        .startsWith("articles/night-flight.md:");
  }
}
