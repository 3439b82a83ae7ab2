package io.github.themeboard.importer.extract.theme;

import io.github.themeboard.importer.text.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subject that articles are sorted by, with the words by which they are recognised.
 *
 * @param parent the slug of the theme above it, null at the top
 * @param zh its Chinese name, null if the file gives none
 */
public record Theme(
    String slug,
    @Nullable String parent,
    String en,
    @Nullable String zh,
    List<Term> englishTerms,
    List<Term> chineseTerms) {
  public Theme {
    englishTerms = List.copyOf(englishTerms);
    chineseTerms = List.copyOf(chineseTerms);
  }

  public List<Term> terms(Language language) {
    return language == Language.ZH ? chineseTerms : englishTerms;
  }
}
