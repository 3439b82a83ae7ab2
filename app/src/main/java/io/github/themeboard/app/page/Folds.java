package io.github.themeboard.app.page;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a page with long lists short. Each list is a section with a name: {@code
 * ?show=risks&page=2} asks for the second page of one, {@code ?show=all} for the first page of
 * each.
 */
public final class Folds {
  /** What a page of a section holds at most. */
  public static final int PAGE = 100;

  private static final String SHOW = "show";
  private static final String NUMBER = "page";

  private final Page page;
  private final @Nullable String asked;

  public Folds(Page page) {
    this.page = page;
    this.asked = page.parameter(SHOW);
  }

  /** Whether a section is shown as far as one page goes. */
  public boolean open(String section) {
    return section.equals(asked) || all();
  }

  /** Whether every section is. */
  public boolean all() {
    return "all".equals(asked);
  }

  /**
   * A section.
   *
   * @param section its name, which is the id of its heading too
   * @param all what it lists, in order
   * @param folded how many it shows before the reader asks for more
   * @param views turns those that are shown into what the page shows; nothing else is turned
   */
  public <F, V> Fold<V> of(
      String section, List<F> all, int folded, Function<List<F>, List<V>> views) {
    boolean own = section.equals(asked);
    int pages = Math.max(1, (all.size() + PAGE - 1) / PAGE);
    int number = own ? Math.min(Paging.asked(page), pages) : 1;
    int from = (number - 1) * PAGE;
    int to = Math.min(all.size(), open(section) ? from + PAGE : folded);
    return new Fold<>(
        views.apply(all.subList(from, to)),
        from + 1,
        to,
        all.size(),
        !own && to < all.size() ? at(section, section, 1) : null,
        number > 1 ? at(section, section, number - 1) : null,
        own && number < pages ? at(section, section, number + 1) : null,
        own && all.size() > folded ? at(section, "", 1) : null);
  }

  /** Address at which a section is open. */
  public String opening(String section) {
    return at(section, section, 1);
  }

  private String at(String section, String show, int number) {
    String written = number > 1 ? String.valueOf(number) : "";
    return page.here(Map.of(SHOW, show, NUMBER, written)) + "#" + section;
  }
}
