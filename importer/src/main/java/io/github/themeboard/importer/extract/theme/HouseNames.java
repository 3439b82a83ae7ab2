package io.github.themeboard.importer.extract.theme;

import io.github.themeboard.importer.register.CompanyName;
import io.github.themeboard.importer.register.Organisation;
import io.github.themeboard.importer.register.Organisations;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.text.Language;
import io.github.themeboard.importer.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names of research houses and of media. A note of "CITIC Securities" is no note about
 * securities firms: terms inside such a name do not count. A house that is the subject is known by
 * what the article says of it.
 */
final class HouseNames {
  private static final List<String> ENDINGS =
      List.of("证券", "研究所", "研究院", "securities", "research", "capital");

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

  /**
   * The names that every article in a language may hold. Who counts and estimates is often named
   * after what it counts, which is what the article is on.
   */
  static List<String> of(Organisations organisations, Language language) {
    return organisations.all().stream()
        .filter(organisation -> organisation.kind() != Organisation.Kind.DATA)
        .flatMap(Organisation::names)
        .filter(name -> !name.ambiguous())
        .map(CompanyName::text)
        .filter(name -> Language.of(name) == language)
        .distinct()
        .toList();
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
