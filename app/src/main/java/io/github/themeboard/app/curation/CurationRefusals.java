package io.github.themeboard.app.curation;

import io.github.themeboard.app.page.Declined;
import io.github.themeboard.app.page.ErrorAnswers;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.page.SignMessages;
import io.github.themeboard.domain.article.NoSuchPassage;
import io.github.themeboard.domain.fact.AlreadyUndone;
import io.github.themeboard.domain.fact.ChangedMeanwhile;
import io.github.themeboard.domain.fact.NoSuchAct;
import io.github.themeboard.domain.fact.NoSuchFact;
import io.github.themeboard.domain.fact.UncitedFact;
import io.github.themeboard.domain.review.ConfirmationEdited;
import io.github.themeboard.domain.review.DecidedMeanwhile;
import io.github.themeboard.domain.review.FaultyCandidate;
import io.github.themeboard.domain.review.NameDisputed;
import io.github.themeboard.domain.review.NoSuchCandidate;
import io.github.themeboard.domain.review.PartOfMany;
import io.github.themeboard.domain.review.TickerCompany;
import io.github.themeboard.domain.writing.DraftFault;
import io.github.themeboard.domain.writing.MissingReason;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Why something was not done to the board, in words; one place for pages and programs. */
class CurationRefusals {
  private static final int CONFLICT = 409;
  private static final int PRECONDITION_FAILED = 412;

  private final Page page;
  private final ActWords acts;
  private final DraftForm form;
  private final ErrorAnswers answers;
  private final HttpServerRequest request;

  CurationRefusals(
      Page page, ActWords acts, DraftForm form, ErrorAnswers answers, HttpServerRequest request) {
    this.page = page;
    this.acts = acts;
    this.form = form;
    this.answers = answers;
    this.request = request;
  }

  @ServerExceptionMapper
  Response decided(DecidedMeanwhile e) {
    return late(acts.decided(e));
  }

  @ServerExceptionMapper
  Response changed(ChangedMeanwhile e) {
    return late(words().changed_since(acts.who(e.by()), acts.when(e.by()), acts.what(e.by())));
  }

  @ServerExceptionMapper
  Response undone(AlreadyUndone e) {
    return late(words().undone_before(acts.who(e.by()), acts.when(e.by())));
  }

  @ServerExceptionMapper
  Response many(PartOfMany e) {
    return refused(CONFLICT, words().part_of_many(e.others(), e.act().id()));
  }

  @ServerExceptionMapper
  Response faulty(FaultyCandidate e) {
    return refused(400, words().faulty_candidate(e.text(), field(e.fault())));
  }

  @ServerExceptionMapper
  Response disputed(NameDisputed e) {
    TickerCompany company = e.company();
    String name = company.name().in(page.locale());
    return refused(
        CONFLICT,
        page.messages(WhoseMessages.class)
            .refused(company.ticker(), name, e.printed(), company.slug()));
  }

  @ServerExceptionMapper
  Response edited(ConfirmationEdited e) {
    return refused(CONFLICT, page.messages(ConfirmedMessages.class).refused_body(e.factId()));
  }

  @ServerExceptionMapper
  Response faulty(DraftFault e) {
    return refused(400, field(e));
  }

  @ServerExceptionMapper
  Response uncited(UncitedFact e) {
    return refused(CONFLICT, words().uncited());
  }

  @ServerExceptionMapper
  Response noPassage(NoSuchPassage e) {
    return refused(CONFLICT, words().no_passage());
  }

  @ServerExceptionMapper
  Response noReason(MissingReason e) {
    return refused(400, words().no_reason());
  }

  @ServerExceptionMapper
  Response noCandidate(NoSuchCandidate e) {
    return missing();
  }

  @ServerExceptionMapper
  Response noFact(NoSuchFact e) {
    return missing();
  }

  @ServerExceptionMapper
  Response noAct(NoSuchAct e) {
    return missing();
  }

  private String field(DraftFault fault) {
    String name = page.messages(DraftMessages.class).field(fault.field());
    return page.messages(SignMessages.class).pair(name, form.error(fault));
  }

  /** Who came with the version that he saw is told that it is not the one. */
  private Response late(String why) {
    boolean guarded = request.getHeader(HttpHeaders.IF_MATCH) != null;
    return refused(guarded ? PRECONDITION_FAILED : CONFLICT, why);
  }

  private Response missing() {
    return answers.of(declined(404, words().missing_title(), words().missing_text()));
  }

  private Response refused(int status, String why) {
    return answers.of(declined(status, words().refused_title(), why));
  }

  private Declined declined(int status, String title, String why) {
    return new Declined(status, title, why)
        .leadingTo("/admin/queue", page.messages(QueueMessages.class).title());
  }

  private RefusedMessages words() {
    return page.messages(RefusedMessages.class);
  }
}
