package io.github.themeboard.app.correction;

import io.github.themeboard.app.log.PassageMessages;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.amendment.PassageHistory;
import io.github.themeboard.domain.fact.Act;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of a fact's passages when texts were replaced, in words. */
@RequestScoped
class MovedPassages {
  private final Page page;
  private final PassageHistory history;

  MovedPassages(Page page, PassageHistory history) {
    this.page = page;
    this.history = history;
  }

  /** What each act did to the passages of a fact, in the order of the acts. */
  Map<Act, List<FactSteps.ChangedView>> of(long fact) {
    Map<Act, List<FactSteps.ChangedView>> moved = new LinkedHashMap<>();
    for (PassageHistory.Move move : history.ofFact(fact)) {
      moved
          .computeIfAbsent(move.act(), act -> new ArrayList<>())
          .add(
              new FactSteps.ChangedView(
                  words().passage(move.quote()), place(move.before()), place(move.after())));
    }
    return moved;
  }

  private String place(PassageHistory.Spot spot) {
    return spot.orphaned() ? words().gone() : words().place(spot.start() + 1, spot.end());
  }

  private PassageMessages words() {
    return page.messages(PassageMessages.class);
  }
}
