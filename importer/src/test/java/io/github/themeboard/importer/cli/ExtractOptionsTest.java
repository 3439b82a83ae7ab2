package io.github.themeboard.importer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One's own words and companies take the place of the bundled ones. */
class ExtractOptionsTest {
  private static final String COLUMNS =
      "slug,name_en,name_zh,country,state,listings,aliases_en,aliases_zh\n";

  @TempDir private Path folder;
  private Path note;

  @BeforeEach
  void writeNote() throws IOException {
    note =
        file(
            "note.txt",
            """
            Ferries turn electric

            Electric ferries sell well, and electric ferries need batteries. NVIDIA sells chips for \
            electric ferries. Fjord Yards expects to deliver 14 electric ferries in 2026.
            """);
  }

  @Test
  void ownThemesReplaceTheBundledOnes() throws IOException {
    Path themes =
        file(
            "themes.yaml",
            """
            - slug: electric-ferries
              en: "Electric ferries"
              zh: "电动渡轮"
              terms:
                en:
                  - {term: "electric ferries", weight: 3}
            """);

    JsonNode found = Run.of("extract", "--themes", themes, note).found().get(0);

    assertThat(found.get("themes").findValuesAsText("slug")).containsExactly("electric-ferries");
    assertThat(bundled().get("themes").findValuesAsText("slug")).doesNotContain("electric-ferries");
  }

  @Test
  void ownCompaniesReplaceTheBundledOnes() throws IOException {
    Path companies =
        file("companies.csv", COLUMNS + "fjord-yards,Fjord Yards,峡湾船厂,NO,listed,XOSL:FJORD,,\n");

    JsonNode found = Run.of("extract", "--companies", companies, note).found().get(0);

    assertThat(found.get("companies").findValuesAsText("slug"))
        .contains("fjord-yards")
        .doesNotContain("nvidia");
    assertThat(bundled().get("companies").findValuesAsText("slug"))
        .contains("nvidia")
        .doesNotContain("fjord-yards");
  }

  @Test
  void everyFaultOfOwnThemesIsNamedByLine() throws IOException {
    Path themes =
        file(
            "themes.yaml",
            """
            - slug: Electric Ferries
              en: "Electric ferries"
              zh: "电动渡轮"
              terms:
                en:
                  - {term: "electric ferries", weight: 9}
            - slug: ferries
              zh: "渡轮"
              colour: blue
              terms:
                en:
                  - {term: "ferries", weight: 3}
            """);

    Run run = Run.of("extract", "--themes", themes, note);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    List<String> faults = run.err().lines().filter(line -> line.startsWith(themes + ":")).toList();
    assertThat(faults.stream().map(f -> f.replaceAll("^.*yaml:(\\d+): .*", "$1")))
        .containsExactly("1", "6", "7", "9");
  }

  @Test
  void aThemesFileThatIsNoYamlIsNamedWithItsLine() throws IOException {
    Path themes = file("themes.yaml", "- slug: a\n  en: [\n");

    Run run = Run.of("extract", "--themes", themes, note);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith(themes + ":").doesNotContain("Exception", "\tat ");
  }

  @Test
  void faultyCompaniesAreNamedByLine() throws IOException {
    Path companies =
        file("companies.csv", COLUMNS + "fjord-yards,Fjord Yards,,NO,afloat,XOSL:FJORD,,\n");

    Run run = Run.of("extract", "--companies", companies, note);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(companies + ": line 2, column state: ");
  }

  @Test
  void whatStandsAroundTheArticleIsHeldWithAReasonOfTheContract() throws IOException {
    Path page =
        file(
            "page.txt",
            TestTexts.ENGLISH
                + "\nRelated articles\n\nLantern Steel profit jumps 45% in 2026\n"
                + "Quarry Cement sells $2.5 billion of bonds\n");

    JsonNode found = Run.of("extract", page).found().get(0);

    assertThat(found.get("held").findValuesAsText("reason"))
        .isNotEmpty()
        .allMatch(List.of("outside-body", "after-publication", "already-known")::contains);
    assertThat(found.get("figures").findValuesAsText("quote")).doesNotContain("45%");
  }

  private JsonNode bundled() {
    return Run.of("extract", note).found().get(0);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void anEmptyFileIsNoRegister() throws IOException {
    Run run = Run.of("extract", "--companies", file("companies.csv", ""), note);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }
}
