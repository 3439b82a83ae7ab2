package io.github.themeboard.app.log;

import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.amendment.PassageHistory;
import io.github.themeboard.domain.wording.Wording;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;

/** The facts whose passages one act took away or gave back. */
@RequestScoped
class ActPassages {
  private static final int MOST = 100;

  private final Page page;
  private final PassageHistory history;

  ActPassages(Page page, PassageHistory history) {
    this.page = page;
    this.history = history;
  }

  /** A fact, as it was then, and the passage. */
  record RestingView(
      long fact, String href, String text, String lang, String quote, String quoteLang) {}

  /**
   * The first ones.
   *
   * @param shown how many
   * @param more whether there are more
   */
  record PassagesView(
      List<RestingView> lost, List<RestingView> back, int shown, boolean more, boolean empty) {}

  PassagesView of(long act) {
    List<PassageHistory.Resting> found = history.byAct(act, MOST + 1);
    List<PassageHistory.Resting> shown = found.subList(0, Math.min(MOST, found.size()));
    return new PassagesView(
        shown.stream().filter(PassageHistory.Resting::lost).map(this::view).toList(),
        shown.stream().filter(r -> !r.lost()).map(this::view).toList(),
        shown.size(),
        found.size() > MOST,
        found.isEmpty());
  }

  private RestingView view(PassageHistory.Resting resting) {
    long fact = resting.version().fact().id();
    Wording text = resting.version().text();
    return new RestingView(
        fact,
        "/admin/facts/" + fact,
        text.in(page.locale()),
        text.languageIn(page.locale()),
        resting.quote(),
        resting.language());
  }
}
