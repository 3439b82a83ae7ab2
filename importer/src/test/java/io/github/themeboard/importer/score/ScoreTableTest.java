package io.github.themeboard.importer.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.importer.extract.Extraction;
import io.github.themeboard.importer.extract.Extractor;
import io.github.themeboard.importer.extract.theme.Vocabulary;
import io.github.themeboard.importer.read.Format;
import io.github.themeboard.importer.read.Printed;
import io.github.themeboard.importer.read.RawText;
import io.github.themeboard.importer.register.CompanyRegister;
import io.github.themeboard.importer.register.Organisations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Reads the labelled texts, prints the table that README shows, and fails below a floor. The floors
 * only ever rise.
 */
class ScoreTableTest {
  private static final Path TEXTS = Path.of("src/test/resources/texts");
  private static final Extractor EXTRACTOR = Extractor.bundled();

  @Test
  void textsThatTheRulesWereMadeWith() {
    Scores scores = scores("known texts", TEXTS.resolve("known"));
    floors(scores, Floors.KNOWN);
  }

  @Test
  void textsThatTheRulesHaveNotSeen() {
    Scores scores = scores("blind texts", TEXTS.resolve("blind"));
    floors(scores, Floors.BLIND);
  }

  /** On the board that ships, the words of its themes stand over the vocabulary. */
  @Test
  void theBoardThatShipsReadsAsWell() {
    Extractor extractor =
        new Extractor(
            Vocabulary.bundled().under(BundledThemes.own()),
            CompanyRegister.bundled(),
            Organisations.bundled());
    Scores scores = new Scores();
    for (String folder : List.of("known", "blind")) {
      LabelledText.in(TEXTS.resolve(folder)).forEach(t -> scores.add(t, extract(extractor, t)));
    }
    print("texts on the board that ships", scores);
    floors(scores, Map.of("themes", 0.95));
  }

  /** Five articles that are not part of the project; they lie beside it or they do not. */
  @Test
  void articlesBesideTheProject() {
    Path shared = Path.of("../../shared").normalize();
    Path gold = shared.resolve("eval/gold");
    Assumptions.assumeTrue(Files.isDirectory(gold), "no articles beside the project");
    Scores scores = new Scores();
    for (LabelledText text : SharedArticles.in(gold, shared.resolve("articles"))) {
      scores.add(text, extract(text));
    }
    print("articles", scores);
    floors(scores, Floors.SHARED);
  }

  private static Scores scores(String name, Path folder) {
    List<LabelledText> texts = LabelledText.in(folder);
    assertThat(texts).isNotEmpty();
    for (String language : List.of("en", "zh")) {
      Scores one = new Scores();
      texts.stream()
          .filter(t -> t.language().equals(language))
          .forEach(t -> one.add(t, extract(t)));
      print(name + ", " + language, one);
    }
    Scores all = new Scores();
    texts.forEach(t -> all.add(t, extract(t)));
    print(name, all);
    return all;
  }

  private static Extraction extract(LabelledText text) {
    return extract(EXTRACTOR, text);
  }

  private static Extraction extract(Extractor extractor, LabelledText text) {
    return extractor.extract(
        new RawText(text.name() + ".txt", Format.TEXT, text.text(), Printed.NOTHING));
  }

  private static void print(String name, Scores scores) {
    System.out.print(scores.table(name));
    if (Boolean.getBoolean("themeboard.errors")) {
      scores.errors().forEach(System.out::println);
    }
  }

  private static void floors(Scores scores, Map<String, Double> floors) {
    floors.forEach(
        (kind, floor) -> {
          double reached =
              switch (kind) {
                case "figure kind" -> scores.kindRight();
                case "figure period" -> scores.periodRight();
                default -> scores.of(kind).f1();
              };
          assertThat(reached).as("F1 of %s", kind).isGreaterThanOrEqualTo(floor);
        });
  }
}
