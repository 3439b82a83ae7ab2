package io.github.themeboard.importer.extract.theme;

import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.text.Language;
import io.github.themeboard.importer.text.Span;
import io.github.themeboard.importer.text.WordFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names of research houses. A note of "CITIC Securities" is no note about securities firms:
 * terms inside such a name do not count.
 */
final class HouseNames {
  private static final WordFile BUNDLED = WordFile.bundled("/vocabulary/houses.txt");
  private static final List<String> ENDINGS = BUNDLED.section("ending");

  /** Who speaks stands in front of a colon, in a few words. */
  private static final int LONGEST_SPEAKER = 40;

  /** A shorter name would stand inside other words. */
  private static final int SHORTEST_NAME = 2;

  private final @Nullable String house;

  /**
   * @param house whose view the article reports, null if nobody's
   */
  HouseNames(@Nullable String house) {
    String name = house == null ? "" : Spelling.of(house.strip()).toString();
    this.house = name.length() < SHORTEST_NAME ? null : name;
  }

  /** The names that every article may hold. */
  static List<String> bundled(Language language) {
    return BUNDLED.section(language.tag());
  }

  /** A title without the house that says it: "CITIC Securities: ...", "XX证券：...". */
  Span withoutSpeaker(Anatomy anatomy, Span title) {
    String lower = anatomy.lower();
    int limit = Math.min(title.end(), title.start() + LONGEST_SPEAKER);
    for (int i = title.start(); i < limit; i++) {
      if (lower.charAt(i) == ':' || lower.charAt(i) == '|') {
        return speaker(lower.substring(title.start(), i)) ? new Span(i + 1, title.end()) : title;
      }
    }
    return title;
  }

  private boolean speaker(String lead) {
    if (house != null && Spelling.of(lead).toString().contains(house)) {
      return true;
    }
    String name = lead.strip();
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  /** Adds the places of the article's own house. */
  void mark(Spelling text, Hits hits) {
    if (house == null) {
      return;
    }
    String lower = text.toString();
    for (int at = lower.indexOf(house); at >= 0; at = lower.indexOf(house, at + 1)) {
      int end = text.startsWord(at) ? text.wordEnd(at + house.length()) : -1;
      if (end > 0) {
        hits.add(at, Math.min(end, at + TermIndex.LONGEST), Hits.Kind.NAME, 0);
      }
    }
  }
}
