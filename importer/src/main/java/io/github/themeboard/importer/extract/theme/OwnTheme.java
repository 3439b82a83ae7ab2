package io.github.themeboard.importer.extract.theme;

import io.github.themeboard.importer.text.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A theme as a board has it. It stands over the theme of the same address in the vocabulary that
 * ships.
 *
 * @param parent the slug of the theme above it, null at the top
 * @param english its names, at least one of them
 * @param words by which it is recognised
 * @param dropped words that a person took from it; the shipped vocabulary does not bring them back
 */
public record OwnTheme(
    String slug,
    @Nullable String parent,
    @Nullable String english,
    @Nullable String chinese,
    List<Word> words,
    List<Word> dropped) {
  public OwnTheme {
    words = List.copyOf(words);
    dropped = List.copyOf(dropped);
  }

  /**
   * A word or phrase of the texts of one language.
   *
   * @param byHand whether a person added it, rather than a pack
   */
  public record Word(Language language, String phrase, boolean byHand) {}

  @Nullable String name(Language language) {
    return language == Language.ZH ? chinese : english;
  }
}
