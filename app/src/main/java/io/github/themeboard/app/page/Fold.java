package io.github.themeboard.app.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A long list as a page shows it: its first few, or one page of it.
 *
 * @param from the place of the first that is shown, from 1
 * @param to the place of the last that is shown
 * @param total how many there are
 * @param all address at which the list is shown page by page; null if nothing is left out, or if
 *     this is that address
 * @param previous address of the page before; null on the first
 * @param next address of the page after; null on the last
 * @param back address at which the list is folded again; null where it is
 */
public record Fold<V>(
    List<V> shown,
    int from,
    int to,
    int total,
    @Nullable String all,
    @Nullable String previous,
    @Nullable String next,
    @Nullable String back) {

  /**
   * The same where all of it is listed elsewhere.
   *
   * @param list address of the page that has them all
   * @param count how many that page has
   */
  public Fold<V> at(String list, int count) {
    return new Fold<>(shown, from, to, count, to < count ? list : null, previous, next, back);
  }

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return total == 0;
  }
}
