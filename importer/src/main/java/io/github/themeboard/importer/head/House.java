package io.github.themeboard.importer.head;

import io.github.themeboard.importer.register.Organisations;
import io.github.themeboard.importer.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The research house whose view an article reports. Houses that a news story only quotes are none:
 * the house of a note stands at the front of its title, or in its head lines, or publishes the note
 * in its first sentences, or signs it.
 */
final class House {
  /** So many lines above the title may name who wrote it; what stands higher is the site's. */
  private static final int ABOVE = 2;

  private final HeadHouse headHouse;
  private final TitleHouse titleHouse;
  private final SigningHouse signingHouse;

  House(Organisations organisations) {
    headHouse = new HeadHouse(organisations);
    titleHouse = new TitleHouse(organisations, headHouse);
    signingHouse = new SigningHouse(organisations);
  }

  @Nullable String of(Surroundings page) {
    String house = titleHouse.headline(page);
    house = house != null ? house : titleHouse.prefix(page);
    house = house != null ? house : inHead(page);
    house = house != null ? house : signingHouse.inOpening(page);
    return house != null ? house : signingHouse.signed(page);
  }

  private @Nullable String inHead(Surroundings page) {
    List<Span> above = page.above();
    List<Span> near = above.subList(Math.max(0, above.size() - ABOVE), above.size());
    String house = headHouse.in(page.head(), page);
    house = house != null ? house : headHouse.in(near, page);
    return house != null && !OwnNews.about(house, page.title(), page) ? house : null;
  }
}
