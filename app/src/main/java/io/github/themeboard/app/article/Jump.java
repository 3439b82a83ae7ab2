package io.github.themeboard.app.article;

import io.github.themeboard.app.page.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The way from one marked passage to the next; after the last comes the first.
 *
 * @param at the place of the passage asked for, from 1; 0 if none is
 * @param of how many are marked
 */
record Jump(int at, int of, String previous, String next) {

  /** The place as it is written. */
  public String place() {
    return String.valueOf(at);
  }

  /** Among the marks of a text; null if it has none. */
  static @Nullable Jump of(List<MarkedText.Block> blocks, @Nullable Long asked, Page page) {
    List<Long> stops =
        blocks.stream()
            .flatMap(b -> b.parts().stream())
            .filter(p -> p.kind().equals("open"))
            .map(MarkedText.Part::citation)
            .toList();
    if (stops.isEmpty()) {
      return null;
    }
    int last = stops.size() - 1;
    int at = asked == null ? -1 : stops.indexOf(asked);
    return new Jump(
        at + 1,
        stops.size(),
        href(stops.get(at <= 0 ? last : at - 1), page),
        href(stops.get(at == last ? 0 : at + 1), page));
  }

  private static String href(long citation, Page page) {
    return page.here(Map.of("cite", String.valueOf(citation))) + "#c" + citation;
  }
}
