package io.github.themeboard.app.review;

import io.github.themeboard.app.curation.ActWords;
import io.github.themeboard.app.curation.DraftForm;
import io.github.themeboard.app.curation.FieldView;
import io.github.themeboard.app.curation.ReviewMessages;
import io.github.themeboard.app.fact.FactView;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.page.SignMessages;
import io.github.themeboard.domain.fact.Fact;
import io.github.themeboard.domain.fact.FactFilter;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.intake.Candidate;
import io.github.themeboard.domain.intake.CandidateKind;
import io.github.themeboard.domain.intake.CandidateStatus;
import io.github.themeboard.domain.intake.Novelty;
import io.github.themeboard.domain.intake.Proposal;
import io.github.themeboard.domain.publication.Clocks;
import io.github.themeboard.domain.review.CandidateDecision;
import io.github.themeboard.domain.review.Proposed;
import io.github.themeboard.domain.review.QueueRepository;
import io.github.themeboard.domain.review.Refusal;
import io.github.themeboard.domain.writing.Draft;
import io.github.themeboard.domain.writing.Field;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The candidate that is looked at: what it says, what the board says to it, what can be done. */
@RequestScoped
class CandidateCard {
  private final Page page;
  private final QueueRepository queue;
  private final FactRepository facts;
  private final DraftForm form;
  private final ActWords acts;
  private final Lead lead;
  private final Reasons reasons;
  private final EntryNames names;
  private final Whose whose;

  CandidateCard(
      Page page,
      QueueRepository queue,
      FactRepository facts,
      DraftForm form,
      ActWords acts,
      Lead lead,
      Reasons reasons,
      EntryNames names,
      Whose whose) {
    this.page = page;
    this.queue = queue;
    this.facts = facts;
    this.form = form;
    this.acts = acts;
    this.lead = lead;
    this.reasons = reasons;
    this.names = names;
    this.whose = whose;
  }

  /**
   * A candidate with its form.
   *
   * @param decided who decided and when; null while it waits
   * @param takeBack what the decision is taken back from: acceptance or rejection; null where it
   *     waits
   * @param known the fact that it confirms or contradicts
   * @param knownName what it is of, where that is no fact
   * @param confirming whether the board says it, so that a choice is offered to say it apart
   * @param apart whether that was chosen
   * @param newCompany the name of a company that the board lacks and gets
   * @param tickers of the company in the text; null if none are printed
   * @param dispute the company has to be chosen first; null if not
   */
  record CardView(
      long id,
      int version,
      CandidateKind kind,
      String lead,
      String text,
      Novelty novelty,
      Reasons.ReasonView because,
      int confidence,
      boolean pending,
      @Nullable String decided,
      @Nullable String takeBack,
      String status,
      @Nullable FactView known,
      @Nullable String knownName,
      boolean confirming,
      boolean apart,
      @Nullable String newCompany,
      Whose.@Nullable DisputeView dispute,
      @Nullable String tickers,
      List<FieldView> fields,
      @Nullable String previous,
      @Nullable String next) {}

  /**
   * The card of a candidate.
   *
   * @param candidates all of its article, in order
   * @param rewritten what somebody wrote and could not be accepted
   */
  CardView of(Candidate c, List<Candidate> candidates, ReviewPages.@Nullable Rewritten rewritten) {
    Draft proposed = Proposed.draft(c, queue.themesOf(c.article().id()));
    Whose.WhoseView of = whose.of(c);
    Draft draft = rewritten == null ? open(proposed, of) : rewritten.draft();
    int at = candidates.indexOf(c);
    Proposal.Company company = c.proposal() instanceof Proposal.Company p ? p : null;
    return new CardView(
        c.id(),
        c.version(),
        c.kind(),
        lead.of(c),
        c.text(),
        c.novelty(),
        reasons.of(c.because()),
        c.confidence(),
        pending(c),
        decided(c),
        decision(c),
        c.status().token(),
        known(c),
        of.known() == null ? names.of(c) : of.known(),
        c.novelty() == Novelty.CONFIRMS || rewritten != null && rewritten.confirms(),
        rewritten != null && rewritten.apart(),
        of.fresh(),
        of.dispute(),
        company == null
            ? null
            : company.printedTickers().stream()
                .reduce(page.messages(SignMessages.class)::both)
                .orElse(null),
        draft == null || !pending(c) && rewritten == null
            ? List.of()
            : form.fields(draft, rewritten == null ? null : rewritten.fault()),
        at > 0 ? Next.address(candidates.get(at - 1)) : null,
        at + 1 < candidates.size() ? Next.address(candidates.get(at + 1)) : null);
  }

  /** A company that has to be chosen is not written into its field beforehand. */
  private static @Nullable Draft open(@Nullable Draft proposed, Whose.WhoseView of) {
    return proposed == null || of.dispute() == null
        ? proposed
        : proposed.with(Field.COMPANIES, List.of());
  }

  private static boolean pending(Candidate candidate) {
    return candidate.status() == CandidateStatus.PENDING;
  }

  /** What can be taken back: the sub-resource that the decision made. */
  private static @Nullable String decision(Candidate candidate) {
    return switch (candidate.status()) {
      case PENDING -> null;
      case ACCEPTED -> "acceptance";
      case REJECTED -> "rejection";
    };
  }

  private @Nullable String decided(Candidate c) {
    CandidateDecision last = pending(c) ? null : queue.lastDecisions(List.of(c.id())).get(c.id());
    if (last == null) {
      return null;
    }
    var act = last.act().summary();
    String by = words().decided_by(words().status(c.status()), acts.who(act), acts.when(act));
    Refusal refusal = last.refusal();
    String why =
        c.status() == CandidateStatus.REJECTED && refusal != null ? words().refusal(refusal) : null;
    String reason = act.reason();
    return Stream.of(by, why, reason)
        .filter(Objects::nonNull)
        .reduce((a, b) -> a + " · " + b)
        .orElse(by);
  }

  private @Nullable FactView known(Candidate c) {
    Fact of = c.fact() == null ? c.of() : c.fact();
    return of == null
        ? null
        : facts.find(FactFilter.of().withId(of.id()), Clocks.NOW).stream()
            .findFirst()
            .map(new Sheet(page)::fact)
            .orElse(null);
  }

  private ReviewMessages words() {
    return page.messages(ReviewMessages.class);
  }
}
