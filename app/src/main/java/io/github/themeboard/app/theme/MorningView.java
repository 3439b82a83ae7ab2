package io.github.themeboard.app.theme;

import io.github.themeboard.app.fact.FactView;
import io.github.themeboard.app.fact.Link;
import io.github.themeboard.app.fact.NoteView;
import io.github.themeboard.app.figure.FigureView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The news above the theme board.
 *
 * @param since what came in lately on the whole board; null where nothing ever did
 * @param news the last that came in, one fact of each of the few themes that have most
 * @param more how many other themes have new facts
 * @param due the forecasts that fall due next
 * @param conflicts how many disputes there are
 * @param disputes figures that differ on the same thing, the newest of them
 */
record MorningView(
    @Nullable Since since,
    List<NewsView> news,
    int more,
    List<DueView> due,
    int conflicts,
    List<DisputeView> disputes,
    List<NoteView> endnotes) {

  /**
   * What came in since a day.
   *
   * @param href of the page that shows all of it
   */
  record Since(int count, String day, String href) {}

  /**
   * What is new of a theme.
   *
   * @param count how many facts came in
   * @param href of the page that shows all of them
   * @param fact the last that came in
   * @param date of the first of its sources, in words
   */
  record NewsView(Link theme, int count, String href, FactView fact, String date) {}

  /**
   * A forecast that falls due.
   *
   * @param iso the day, ISO 8601
   * @param due in words
   */
  record DueView(String iso, String due, FactView fact) {}

  /**
   * Figures that differ on the same thing.
   *
   * @param about one of them, for what they have in common
   */
  record DisputeView(FigureView about, List<FigureView> sides) {}
}
