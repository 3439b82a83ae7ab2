package io.github.themeboard.domain.intake;

import io.github.themeboard.domain.wording.Token;

/** What a candidate proposes. */
public enum CandidateKind implements Token {
  /** That the article is about a theme. */
  THEME(Proposal.Theme.class),
  /** That a company has to do with the article's themes. */
  COMPANY(Proposal.Company.class),
  RISK(Proposal.Risk.class),
  FIGURE(Proposal.Figure.class),
  EVENT(Proposal.Event.class),
  STAGE(Proposal.Stage.class);

  private final Class<? extends Proposal> proposal;

  CandidateKind(Class<? extends Proposal> proposal) {
    this.proposal = proposal;
  }

  Class<? extends Proposal> proposal() {
    return proposal;
  }

  static CandidateKind of(Proposal proposal) {
    for (CandidateKind kind : values()) {
      if (kind.proposal.isInstance(proposal)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind of candidate: " + proposal);
  }
}
