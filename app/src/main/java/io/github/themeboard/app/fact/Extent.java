package io.github.themeboard.app.fact;

import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.PublishedFact;
import java.util.List;
import java.util.function.IntSupplier;

/**
 * How much of what there is a page has read: whatever it sorts, counts or draws is of these facts.
 * The tag {@code extent} says so where that is not all.
 *
 * @param read how many facts, those that were added last
 * @param total how many there are
 * @param query what narrows the lists to the theme of the page; empty where it has none
 */
public record Extent(int read, int total, String query) {

  /**
   * What one read of facts brought.
   *
   * @param total counts all of them; asked only where the read reached its bound
   */
  public static Extent of(List<PublishedFact> found, IntSupplier total) {
    return of(found.size(), FactRepository.MOST, total);
  }

  static Extent of(int read, int most, IntSupplier total) {
    return new Extent(read, read < most ? read : total.getAsInt(), "");
  }

  /** Whether something was left out. */
  public boolean cut() {
    return read < total;
  }

  /** The same with the way to the lists of one theme. */
  public Extent ofTheme(String slug, Page page) {
    return new Extent(read, total, page.to("?theme=" + slug));
  }

  /**
   * Address of a list of the theme.
   *
   * @param list such as {@code risks}
   */
  public String address(String list) {
    return "/" + list + query;
  }
}
