package io.github.themeboard.app.log;

import io.github.themeboard.app.curation.ReviewMessages;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.fact.Decision;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.register.OfficialLists;
import io.github.themeboard.domain.register.ShareChange;
import io.github.themeboard.domain.review.ActLog;
import io.github.themeboard.domain.review.CandidateDecision;
import io.github.themeboard.domain.wording.Wording;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one act did to facts and to candidates. */
@RequestScoped
class ActParts {
  /** A list can have thousands. */
  private static final int MOST_SHARES = 100;

  private final Page page;
  private final ActLog log;
  private final OfficialLists lists;

  ActParts(Page page, ActLog log, OfficialLists lists) {
    this.page = page;
    this.log = log;
    this.lists = lists;
  }

  /**
   * What a fact said before and after; null for nothing.
   *
   * @param same whether its words stayed
   */
  record ChangeView(
      long fact,
      String href,
      @Nullable String before,
      @Nullable String beforeLang,
      @Nullable String after,
      @Nullable String afterLang,
      boolean same) {}

  record CandidateView(String href, String status, String text, String lang) {}

  /** Shares of official lists, the first ones, and whether there are more. */
  record SharesView(List<ShareChange> shown, boolean more) {}

  SharesView shares(long act) {
    List<ShareChange> found = lists.changes(act, MOST_SHARES + 1);
    return new SharesView(
        found.subList(0, Math.min(MOST_SHARES, found.size())), found.size() > MOST_SHARES);
  }

  List<ChangeView> facts(long act) {
    return log.decisions(act).stream().map(this::change).toList();
  }

  List<CandidateView> candidates(long act) {
    return log.candidateDecisions(act).stream().map(this::candidate).toList();
  }

  private ChangeView change(Decision decision) {
    Wording before = text(decision.before());
    Wording after = text(decision.after());
    return new ChangeView(
        decision.fact().id(),
        "/admin/facts/" + decision.fact().id(),
        before == null ? null : before.in(page.locale()),
        before == null ? null : before.languageIn(page.locale()),
        after == null ? null : after.in(page.locale()),
        after == null ? null : after.languageIn(page.locale()),
        before != null && before.equals(after));
  }

  private static @Nullable Wording text(@Nullable FactVersion version) {
    return version == null ? null : version.text();
  }

  private CandidateView candidate(CandidateDecision decision) {
    var candidate = decision.candidate();
    return new CandidateView(
        "/admin/queue/" + candidate.article().id() + "?candidate=" + candidate.id(),
        page.messages(ReviewMessages.class).status(decision.status()),
        candidate.text(),
        candidate.article().language());
  }
}
