package io.github.themeboard.importer.head;

import io.github.themeboard.importer.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * A title without what stands in front of it: the marks of a heading in Markdown, and the name of
 * who wrote or carries the article, set apart by a bar or in brackets. "House: it will rise" stays
 * whole, since there the house is who says the rest.
 */
final class Headline {
  private static final String BARS = "|丨｜";
  private static final int LONGEST_NAME = 48;

  /** What is left behind a name must still be a title. */
  private static final int SHORTEST = 4;

  private final HeadHouse headHouse;

  Headline(HeadHouse headHouse) {
    this.headHouse = headHouse;
  }

  /** As printed, without the marks of a heading in Markdown; null for a page without a title. */
  static @Nullable String of(Surroundings page) {
    String title =
        page.title().replaceFirst("^#{1,6} +", "").replaceFirst("^\\*\\*(.*)\\*\\*$", "$1").strip();
    return title.isEmpty() ? null : title;
  }

  /** A title without the name of its house or its publisher in front. */
  String withoutName(String title, @Nullable String house, @Nullable String publisher) {
    int behind = behindName(title, house, publisher);
    String rest = title.substring(behind).strip();
    return rest.length() < SHORTEST ? title : rest;
  }

  private int behindName(String title, @Nullable String house, @Nullable String publisher) {
    if (house != null && house.equals(headHouse.inBrackets(title))) {
      return title.indexOf('】') + 1;
    }
    int bar = firstBar(title);
    String name = bar < 2 ? "" : title.substring(0, bar).strip();
    boolean named =
        bar >= 2
            && (same(name, house)
                || same(name, publisher)
                || house != null && same(house, headHouse.whole(name)));
    return named ? bar + 1 : 0;
  }

  private static int firstBar(String title) {
    for (int i = 0; i < Math.min(title.length(), LONGEST_NAME); i++) {
      if (BARS.indexOf(title.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean same(String name, @Nullable String other) {
    return other != null
        && Folding.lower(Folding.fold(name)).equals(Folding.lower(Folding.fold(other)));
  }
}
