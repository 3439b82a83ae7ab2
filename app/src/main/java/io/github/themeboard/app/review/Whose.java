package io.github.themeboard.app.review;

import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.intake.Candidate;
import io.github.themeboard.domain.intake.CandidateStatus;
import io.github.themeboard.domain.intake.Proposal;
import io.github.themeboard.domain.review.Prospects;
import io.github.themeboard.domain.review.TickerCompany;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** Which company the acceptance of a candidate writes to, in words. */
@RequestScoped
class Whose {
  private static final WhoseView NOBODY = new WhoseView(null, null, null);

  private final Page page;
  private final Prospects prospects;

  Whose(Page page, Prospects prospects) {
    this.page = page;
    this.prospects = prospects;
  }

  /**
   * The company.
   *
   * @param fresh its name, if the board lacks it
   * @param known its name, if the board has it
   * @param dispute a choice to be made first; null for none
   */
  record WhoseView(@Nullable String fresh, @Nullable String known, @Nullable DisputeView dispute) {}

  /**
   * A ticker of one company beside the name of another.
   *
   * @param slug of the ticker's company
   * @param name of it
   * @param printed the name beside its ticker
   */
  record DisputeView(String ticker, String slug, String name, String printed) {}

  /** Of a candidate that waits; of another one nothing is said. */
  WhoseView of(Candidate candidate) {
    return candidate.status() == CandidateStatus.PENDING
        ? prospects.of(candidate).map(p -> view(p, candidate)).orElse(NOBODY)
        : NOBODY;
  }

  private WhoseView view(Prospects.Prospect prospect, Candidate candidate) {
    String name = prospect.name().in(page.locale());
    TickerCompany disputed = prospect.disputed();
    return disputed == null
        ? new WhoseView(prospect.fresh() ? name : null, prospect.fresh() ? null : name, null)
        : new WhoseView(
            null,
            null,
            new DisputeView(
                disputed.ticker(),
                disputed.slug(),
                disputed.name().in(page.locale()),
                ((Proposal.Company) candidate.proposal()).name()));
  }
}
