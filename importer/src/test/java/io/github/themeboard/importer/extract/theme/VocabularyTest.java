package io.github.themeboard.importer.extract.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.themeboard.importer.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyTest {
  private static final List<String> BELOW_COMPUTING_POWER =
      List.of(
          "optical-modules",
          "high-speed-interconnect",
          "switching-chips",
          "idc",
          "ai-chips",
          "super-nodes",
          "computing-power-leasing",
          "software-ecosystem",
          "large-models",
          "ai-applications",
          "inference",
          "green-computing",
          "foundry");
  private static final List<String> SECOND_RING =
      List.of(
          "innovative-drugs",
          "low-altitude-economy",
          "robotics",
          "batteries",
          "nuclear",
          "gold",
          "consumer",
          "banks",
          "semiconductor-equipment",
          "memory-chips",
          "satellites",
          "solar",
          "autos",
          "real-estate",
          "brokers");

  @Test
  void has_exactly_the_themes_that_other_programs_rely_on() {
    List<Theme> themes = Vocabulary.bundled().themes();
    assertThat(themes.stream().filter(t -> "ai-computing-power".equals(t.parent())))
        .extracting(Theme::slug)
        .containsExactlyInAnyOrderElementsOf(BELOW_COMPUTING_POWER);
    assertThat(themes.get(0).slug()).isEqualTo("ai-computing-power");
    assertThat(themes.stream().filter(t -> t.parent() == null).skip(1))
        .extracting(Theme::slug)
        .containsExactlyInAnyOrderElementsOf(SECOND_RING);
  }

  @Test
  void holds_no_term_twice_in_a_list_not_even_as_a_plural() {
    for (Theme theme : Vocabulary.bundled().themes()) {
      for (Language language : Language.values()) {
        assertThat(theme.terms(language)).isNotEmpty();
        assertThat(theme.terms(language))
            .extracting(term -> Spelling.of(term.phrase()).toString().replaceFirst("s$", ""))
            .as("%s %s", theme.slug(), language)
            .doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void reads_the_themes_of_a_pack() throws IOException {
    try (InputStream in = VocabularyTest.class.getResourceAsStream("/pack/themes.yaml")) {
      Vocabulary pack = Vocabulary.read(Objects.requireNonNull(in), "themes.yaml");
      assertThat(pack.themes()).extracting(Theme::slug).contains("optical-modules");
      assertThat(pack.themes().get(1).englishTerms())
          .contains(new Term("optical module", Term.STRONG, List.of()));
    }
  }

  @Test
  void reads_words_and_weighted_terms_from_a_file(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.yaml");
    Files.writeString(
        file,
        """
        - slug: tea
          en: Tea
          zh: 茶
          terms:
            en: [tea, {term: oolong, weight: 3, not: [oolong green]}]
        - {slug: green-tea, parent: tea, en: Green tea}
        """);
    assertThat(Vocabulary.read(file).themes())
        .containsExactly(
            new Theme(
                "tea",
                null,
                "Tea",
                "茶",
                List.of(
                    new Term("tea", 2, List.of()), new Term("oolong", 3, List.of("oolong green"))),
                List.of()),
            new Theme("green-tea", "tea", "Green tea", null, List.of(), List.of()));
  }

  @Test
  void names_every_fault_with_its_line() {
    assertThat(
            faults(
                """
                - slug: Tea
                  zh: 茶
                  terms:
                    en: [{term: oolong, weight: 4}, {weight: 1}]
                    zh: 乌龙
                    fr: [thé]
                - slug: tea
                  parent: coffee
                  en: Tea
                  name: Tea
                  terms:
                    en:
                      - {term: pu'er, not: [black tea]}
                      - ["green"]
                      - ""
                - slug: tea
                  en: Tea
                  en: Again
                - tea
                """))
        .containsExactly(
            "t.yaml:1: 'slug' takes lower-case letters, digits and hyphens, not 'Tea'",
            "t.yaml:1: 'en' is missing",
            "t.yaml:4: 'weight' is 1, 2 or 3, not '4'",
            "t.yaml:4: 'term' is missing",
            "t.yaml:5: 'zh' takes a list",
            "t.yaml:6: there is no field 'fr' here",
            "t.yaml:8: there is no theme 'coffee' above this one",
            "t.yaml:13: 'not' takes phrases that hold 'pu'er', unlike 'black tea'",
            "t.yaml:14: expected a term, or 'term: ...' here",
            "t.yaml:15: expected a term, or 'term: ...' here",
            "t.yaml:10: there is no field 'name' here",
            "t.yaml:18: 'en' stands here twice",
            "t.yaml:16: there is a theme 'tea' already",
            "t.yaml:19: expected fields here, as in 'slug: ...'");
  }

  @Test
  void refuses_what_is_no_vocabulary_in_one_line() {
    assertThat(faults("")).containsExactly("t.yaml:1: holds no theme");
    assertThat(faults("tea"))
        .containsExactly("t.yaml:1: expected a list here, as in '- slug: ...'");
    assertThat(faults("- slug: [")).singleElement().asString().startsWith("t.yaml:1: is not YAML");
    assertThat(faults("- &a {slug: x}\n- *a"))
        .containsExactly("t.yaml:1: is not plain YAML: anchors, aliases and tags are not read");
    assertThat(faults("[".repeat(100_000))).hasSize(1);
    assertThat(faults("- {slug: x, en: X, terms: {en: [" + "a".repeat(101) + "]}}"))
        .containsExactly("t.yaml:1: a term has between 1 and 100 characters");
  }

  @Test
  void refuses_bytes_that_are_no_text_and_files_that_never_end() throws IOException {
    assertThatThrownBy(
            () -> Vocabulary.read(new ByteArrayInputStream(new byte[] {(byte) 0xff}), "t.yaml"))
        .hasMessage("t.yaml:1: is not UTF-8");
    try (InputStream in = new Endless()) {
      assertThatThrownBy(() -> Vocabulary.read(in, "t.yaml"))
          .hasMessage("t.yaml:1: is larger than 4 MB");
    }
  }

  private static final class Endless extends InputStream {
    @Override
    public int read() {
      return ' ';
    }
  }

  private static List<String> faults(String yaml) {
    try {
      read(yaml);
      return List.of();
    } catch (FaultyVocabulary e) {
      return e.faults();
    }
  }

  static Vocabulary read(String yaml) {
    try {
      byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
      return Vocabulary.read(new ByteArrayInputStream(bytes), "t.yaml");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
