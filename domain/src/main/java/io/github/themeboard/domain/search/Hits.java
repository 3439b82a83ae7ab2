package io.github.themeboard.domain.search;

import java.util.List;
import java.util.function.Function;

/**
 * Hits of one sort.
 *
 * @param shown those of the window
 * @param count how many there are; {@code more} says that there are others
 * @param more whether there are more than are counted
 */
public record Hits<T>(List<T> shown, int count, boolean more) {

  /** No hit. */
  public static <T> Hits<T> none() {
    return new Hits<>(List.of(), 0, false);
  }

  /** The window of hits that were all read. */
  static <T> Hits<T> of(List<T> all, Window window) {
    int from = Math.min(window.skip(), all.size());
    return counted(
        all.subList(from, Math.min(all.size(), from + window.most())), all.size(), window);
  }

  /** Hits of a window, of so many as were found. */
  static <T> Hits<T> counted(List<T> shown, long found, Window window) {
    return new Hits<>(
        List.copyOf(shown), (int) Math.min(found, window.bound()), found > window.bound());
  }

  /** The same hits as something else. */
  public <V> Hits<V> as(Function<List<T>, List<V>> views) {
    return new Hits<>(views.apply(shown), count, more);
  }
}
