package io.github.themeboard.importer.extract.theme;

import io.github.themeboard.importer.register.Organisations;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.text.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells which themes an article is about. It may be used by many threads at once.
 *
 * @see Judgement for the rule
 */
public final class ThemeExtractor {
  private final List<Theme> themes;
  private final Map<Language, TermIndex> indexes = new EnumMap<>(Language.class);

  /**
   * @param organisations whose names are no subjects
   */
  public ThemeExtractor(Vocabulary vocabulary, Organisations organisations) {
    this.themes = vocabulary.themes();
    for (Language language : Language.values()) {
      indexes.put(
          language, new TermIndex(themes, language, HouseNames.of(organisations, language)));
    }
  }

  /**
   * The themes of an article, the clearest first.
   *
   * @param house whose view the article reports, null if nobody's or unknown
   */
  public List<ThemeCandidate> extract(Anatomy anatomy, @Nullable String house) {
    return new Judgement(themes, read(anatomy, house)).candidates();
  }

  /** What the article says of each theme, in the order of the vocabulary. */
  Reading read(Anatomy anatomy, @Nullable String house) {
    TermIndex index = indexes.get(anatomy.language());
    return Reading.of(index, themes.size(), anatomy, new HouseNames(house));
  }
}
