package io.github.themeboard.app.search;

import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.search.Hits;
import io.github.themeboard.domain.search.Window;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Says of each sort of hit how many there are, which of them are shown, and where the others are.
 */
final class Sections {
  private final Page page;
  private final SearchMessages words;
  private final SearchFields.@Nullable Section only;
  private final Window window;

  /**
   * Sections of one page.
   *
   * @param only the one sort that is asked for; null for all
   */
  Sections(Page page, SearchFields.@Nullable Section only, Window window) {
    this.page = page;
    this.words = page.messages(SearchMessages.class);
    this.only = only;
    this.window = window;
  }

  <F, V> Section<V> of(SearchFields.Section section, Hits<F> hits, Function<F, V> view) {
    String title = words.section(section);
    String counted = words.counted(number(hits.count()), hits.more());
    int end = window.skip() + hits.shown().size();
    boolean cut = hits.shown().size() < hits.count() || hits.more();
    boolean last = end == hits.count();
    return new Section<>(
        title,
        hits.shown().stream().map(view).toList(),
        cut ? shown(counted, end) : counted,
        hits.count(),
        hits.more(),
        cut && only == null ? page.here(Map.of("kind", section.token(), "page", "")) : null,
        words.show_all(title, number(hits.count()), hits.more()),
        only != null && window.skip() > 0 ? at(window.skip() / SearchPages.ROWS) : null,
        only != null && !last ? at(window.skip() / SearchPages.ROWS + 2) : null,
        only != null && last && hits.more() ? words.bound(number(Window.BOUND)) : "");
  }

  private String shown(String counted, int end) {
    return only == null
        ? words.first_of(counted, number(end))
        : words.part(counted, number(window.skip() + 1), number(end));
  }

  private String at(int number) {
    return page.here(Map.of("page", number == 1 ? "" : String.valueOf(number)));
  }

  private String number(int number) {
    return number(number, page.locale());
  }

  static String number(int number, Locale locale) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }
}
