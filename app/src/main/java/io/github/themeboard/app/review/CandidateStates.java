package io.github.themeboard.app.review;

import io.github.themeboard.app.curation.Listing;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.intake.Candidate;
import io.github.themeboard.domain.intake.CandidateKind;
import io.github.themeboard.domain.intake.CandidateStatus;
import io.github.themeboard.domain.review.CandidateDecision;
import io.github.themeboard.domain.review.NoSuchCandidate;
import io.github.themeboard.domain.review.QueueFilter;
import io.github.themeboard.domain.review.QueueRepository;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Candidates as programs read them. */
@RequestScoped
class CandidateStates {
  private static final int SURE = 100;

  private final Page page;
  private final Listing listing;
  private final QueueRepository queue;

  CandidateStates(Page page, Listing listing, QueueRepository queue) {
    this.page = page;
    this.listing = listing;
    this.queue = queue;
  }

  @Transactional
  Listing.Items<CandidateJson> list() {
    List<Candidate> found = queue.candidates(filter(), listing.afterId(), listing.toRead());
    Map<Long, CandidateDecision> last =
        queue.lastDecisions(found.stream().map(Candidate::id).toList());
    return listing.of(found, c -> CandidateJson.of(c, last.get(c.id())), Candidate::id);
  }

  @Transactional
  CandidateJson one(long id) {
    Candidate candidate =
        queue.byId(List.of(id)).stream().findFirst().orElseThrow(() -> new NoSuchCandidate(id));
    return CandidateJson.of(candidate, queue.lastDecisions(List.of(id)).get(id));
  }

  private QueueFilter filter() {
    return new QueueFilter(
        Objects.requireNonNullElse(
            listing.oneOf(CandidateStatus.class, "status"), CandidateStatus.PENDING),
        listing.oneOf(CandidateKind.class, "kind"),
        page.parameter("theme"),
        listing.upTo(SURE, "confidence"),
        listing.id("article"));
  }
}
