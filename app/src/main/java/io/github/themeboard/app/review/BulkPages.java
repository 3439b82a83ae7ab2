package io.github.themeboard.app.review;

import io.github.themeboard.app.curation.ReviewMessages;
import io.github.themeboard.app.fact.Choice;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.intake.Candidate;
import io.github.themeboard.domain.intake.CandidateStatus;
import io.github.themeboard.domain.review.Outcome;
import io.github.themeboard.domain.review.QueueRepository;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** What a curator selected. */
@RequestScoped
class BulkPages {
  private final Page page;
  private final QueueRepository queue;

  BulkPages(Page page, QueueRepository queue) {
    this.page = page;
    this.queue = queue;
  }

  record SelectedView(long id, String kind, String text, String lang) {}

  /** What is going to be decided on; what is decided already is left out. */
  record BulkView(String back, List<SelectedView> selected, List<Choice> refusals) {}

  @Transactional
  BulkView selected(List<Long> ids, List<Choice> refusals) {
    ReviewMessages words = page.messages(ReviewMessages.class);
    List<Candidate> found =
        queue.byId(ids).stream().filter(c -> c.status() == CandidateStatus.PENDING).toList();
    return new BulkView(
        found.isEmpty() ? "/admin/queue" : "/admin/queue/" + found.get(0).article().id(),
        found.stream()
            .map(
                c ->
                    new SelectedView(
                        c.id(), words.candidate_kind(c.kind()), c.text(), c.article().language()))
            .toList(),
        refusals);
  }

  /** The page to go on with. */
  @Transactional
  String articleOf(List<Outcome> outcomes) {
    return queue.byId(outcomes.stream().map(Outcome::candidateId).limit(1).toList()).stream()
        .findFirst()
        .map(c -> "/admin/queue/" + c.article().id())
        .orElse("/admin/queue");
  }
}
