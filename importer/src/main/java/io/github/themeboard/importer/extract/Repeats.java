package io.github.themeboard.importer.extract;

import io.github.themeboard.importer.extract.figure.FigureCandidate;
import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Joins the places that state one figure. Two figures of one value are one only if the words around
 * them are much the same: an article may say 50% of two things.
 */
final class Repeats {
  /** Characters on each side that are compared. */
  private static final int AROUND = 60;

  /** Of the pairs of letters around both places, so many must be shared. */
  private static final double ALIKE = 0.5;

  /** More places than this add nothing for a curator. */
  private static final int MOST_PLACES = 5;

  private record Key(
      Object value, Object max, String unit, Object kind, Object period, Object certainty) {}

  private Repeats() {}

  static List<Figure> joined(String text, List<FigureCandidate> stated) {
    List<List<FigureCandidate>> groups = new ArrayList<>();
    Map<Key, List<Place>> byKey = new HashMap<>();
    Map<Integer, Integer> groupOf = new HashMap<>();
    for (int i = 0; i < stated.size(); i++) {
      FigureCandidate figure = stated.get(i);
      List<Place> same = byKey.computeIfAbsent(key(figure), k -> new ArrayList<>());
      int group = -1;
      Place place = new Place(text, figure.quote(), groups.size());
      for (Place candidate : same) {
        if (candidate.alike(place)) {
          group = candidate.group;
          break;
        }
      }
      if (group < 0) {
        group = groups.size();
        groups.add(new ArrayList<>());
        // A number that stands a thousand times is compared with the first few of them only.
        if (same.size() < MOST_PLACES) {
          same.add(place);
        }
      }
      groups.get(group).add(figure);
      groupOf.put(i, group);
    }
    List<Figure> figures = new ArrayList<>();
    for (List<FigureCandidate> group : groups) {
      FigureCandidate first = group.get(0);
      List<Span> places = group.stream().limit(MOST_PLACES).map(FigureCandidate::quote).toList();
      figures.add(
          new Figure(
              first,
              places,
              first.base() == null ? null : groupOf.get(first.base()),
              first.result() == null ? null : groupOf.get(first.result())));
    }
    return figures;
  }

  private static Key key(FigureCandidate figure) {
    return new Key(
        figure.scaled(),
        figure.scaledMax() == null ? "" : figure.scaledMax(),
        figure.unit(),
        figure.kind(),
        figure.period() == null ? "" : figure.period(),
        figure.certainty());
  }

  /** What stands around a figure, looked at only where another one has the same value. */
  private static final class Place {
    private final String text;
    private final Span quote;
    private final int group;
    private int @Nullable [] pairs;

    Place(String text, Span quote, int group) {
      this.text = text;
      this.quote = quote;
      this.group = group;
    }

    boolean alike(Place other) {
      int[] mine = pairs();
      int[] others = other.pairs();
      int shared = 0;
      for (int i = 0, j = 0; i < mine.length && j < others.length; ) {
        int order = Integer.compare(mine[i], others[j]);
        shared += order == 0 ? 1 : 0;
        i += order <= 0 ? 1 : 0;
        j += order >= 0 ? 1 : 0;
      }
      int size = mine.length + others.length;
      return size == 0 || 2.0 * shared / size >= ALIKE;
    }

    /** Each pair of neighbours once, in order, so that two places are compared in one walk. */
    private int[] pairs() {
      int[] known = pairs;
      if (known == null) {
        int from = Math.max(0, quote.start() - AROUND);
        int to = Math.min(text.length(), quote.end() + AROUND);
        known =
            IntStream.range(from, to - 1)
                .map(i -> text.charAt(i) << 16 | text.charAt(i + 1))
                .sorted()
                .distinct()
                .toArray();
        pairs = known;
      }
      return known;
    }
  }
}
