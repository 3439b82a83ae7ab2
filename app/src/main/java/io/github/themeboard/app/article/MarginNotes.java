package io.github.themeboard.app.article;

import io.github.themeboard.app.page.Fold;
import io.github.themeboard.app.page.Page;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which notes stand beside an article: the first hundred in the order of its text, or the hundred
 * among which the one asked for is; {@code ?show=passages} asks for all.
 */
final class MarginNotes {
  /** So many notes make a margin that can still be read; articles with more are rare. */
  static final int FIRST = 100;

  private static final String SECTION = "passages";

  private MarginNotes() {}

  static Fold<CitedPassages.Cited> of(
      List<CitedPassages.Supported> all, @Nullable Long asked, Page page, CitedPassages passages) {
    boolean whole = SECTION.equals(page.parameter("show"));
    boolean many = all.size() > FIRST;
    int from = whole ? 0 : place(all, asked) / FIRST * FIRST;
    int to = whole ? all.size() : Math.min(all.size(), from + FIRST);
    return new Fold<>(
        passages.views(all.subList(from, to)),
        from + 1,
        to,
        all.size(),
        many && !whole ? shown(SECTION, page) : null,
        null,
        null,
        many && whole ? shown("", page) : null);
  }

  /** From 0; that of the first where none is asked for. */
  private static int place(List<CitedPassages.Supported> all, @Nullable Long asked) {
    return IntStream.range(0, all.size())
        .filter(i -> Objects.equals(all.get(i).citation().id(), asked))
        .findFirst()
        .orElse(0);
  }

  private static String shown(String section, Page page) {
    return page.here(Map.of("show", section)) + "#" + SECTION;
  }
}
