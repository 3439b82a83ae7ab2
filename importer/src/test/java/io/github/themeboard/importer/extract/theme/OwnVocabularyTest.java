package io.github.themeboard.importer.extract.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.importer.register.Organisations;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a board says of themes stands over the vocabulary that ships. */
class OwnVocabularyTest {
  private static final Vocabulary SHIPPED = Vocabulary.bundled();

  private static final Anatomy SENSORS =
      Articles.of(
          "Cold-atom sensors leave the laboratory",
          "Airlines order cold-atom sensors. The makers of cold-atom sensors are sold out.");

  private static final Anatomy OPTICS =
      Articles.of(
          "Optical modules are sold out",
          "Makers of optical modules raise prices. Every optical module is spoken for.");

  @Test
  void aThemeThatOnlyTheBoardHasIsFoundByItsWords() {
    assertThat(themes(SENSORS)).isEmpty();
    assertThat(themes(SENSORS, own("sensing", "Sensing", words("cold-atom sensor"), List.of())))
        .containsExactly("sensing");
  }

  @Test
  void aThemeOfTheBoardIsFoundByItsName() {
    assertThat(themes(SENSORS, own("sensing", "Cold-atom sensors", List.of(), List.of())))
        .containsExactly("sensing");
  }

  @Test
  void aThemeThatTheBoardLacksIsFoundAllTheSame() {
    assertThat(themes(OPTICS, own("sensing", "Sensing", words("cold-atom sensor"), List.of())))
        .containsExactly("optical-modules");
  }

  @Test
  void wordsThatAPersonTookAwayDoNotComeBack() {
    List<OwnTheme.Word> gone = words("optical module", "optical modules");
    assertThat(themes(OPTICS, own("optical-modules", "Light links", List.of(), gone))).isEmpty();
  }

  @Test
  void aThemeThatShipsIsFoundByWordsThatAPersonAdded() {
    assertThat(
            themes(
                SENSORS,
                own("optical-modules", "Optical modules", words("cold-atom sensor"), List.of())))
        .containsExactly("optical-modules");
  }

  @Test
  void wordsOfAPackOnlyHelpThoseThatWereWeighed() {
    List<OwnTheme.Word> ofPack = List.of(new OwnTheme.Word(Language.EN, "cold-atom sensor", false));
    assertThat(themes(SENSORS, own("optical-modules", "Optical modules", ofPack, List.of())))
        .isEmpty();
    assertThat(themes(SENSORS, own("sensing", "Sensing", ofPack, List.of())))
        .containsExactly("sensing");
  }

  @Test
  void aSentenceIsNoTerm() {
    List<OwnTheme.Word> words = words("-", "sensor ".repeat(40), "cold-atom sensor");
    assertThat(themes(SENSORS, own("sensing", "Sensing", words, List.of())))
        .containsExactly("sensing");
  }

  private static List<String> themes(Anatomy article, OwnTheme... own) {
    Vocabulary vocabulary = SHIPPED.under(List.of(own));
    return new ThemeExtractor(vocabulary, Organisations.bundled())
        .extract(article, null).stream().map(ThemeCandidate::slug).toList();
  }

  private static OwnTheme own(
      String slug, String name, List<OwnTheme.Word> words, List<OwnTheme.Word> dropped) {
    return new OwnTheme(slug, null, name, null, words, dropped);
  }

  private static List<OwnTheme.Word> words(String... phrases) {
    return List.of(phrases).stream().map(p -> new OwnTheme.Word(Language.EN, p, true)).toList();
  }
}
