package io.github.themeboard.importer.score;

import io.github.themeboard.importer.extract.theme.OwnTheme;
import io.github.themeboard.importer.extract.theme.Term;
import io.github.themeboard.importer.extract.theme.Theme;
import io.github.themeboard.importer.extract.theme.Vocabulary;
import io.github.themeboard.importer.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The themes of the pack that ships, as a board has them that nobody changed. */
final class BundledThemes {
  private static final Path FILE = Path.of("src/main/resources/pack/themes.yaml");

  private BundledThemes() {}

  static List<OwnTheme> own() {
    try {
      return Vocabulary.read(FILE).themes().stream().map(BundledThemes::own).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static OwnTheme own(Theme theme) {
    List<OwnTheme.Word> words = new ArrayList<>();
    for (Language language : Language.values()) {
      theme.terms(language).stream()
          .map(Term::phrase)
          .forEach(phrase -> words.add(new OwnTheme.Word(language, phrase, false)));
    }
    return new OwnTheme(theme.slug(), theme.parent(), theme.en(), theme.zh(), words, List.of());
  }
}
