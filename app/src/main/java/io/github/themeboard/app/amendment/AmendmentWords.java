package io.github.themeboard.app.amendment;

import io.github.themeboard.app.curation.ActWords;
import io.github.themeboard.app.curation.RefusedMessages;
import io.github.themeboard.app.curation.ReviewMessages;
import io.github.themeboard.app.page.Declined;
import io.github.themeboard.app.page.ErrorAnswers;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.amendment.TextRefused;
import io.github.themeboard.domain.fact.Act;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Why a text was not replaced, in words. */
@RequestScoped
class AmendmentWords {
  private static final int CONFLICT = 409;
  private static final int PRECONDITION_FAILED = 412;

  private final Page page;
  private final ActWords acts;
  private final ErrorAnswers answers;
  private final HttpServerRequest request;

  AmendmentWords(Page page, ActWords acts, ErrorAnswers answers, HttpServerRequest request) {
    this.page = page;
    this.acts = acts;
    this.answers = answers;
    this.request = request;
  }

  @ServerExceptionMapper
  Response refused(TextRefused e) {
    // Who came with the text that he saw is told that it is not the one.
    boolean late =
        e.reason() == TextRefused.Reason.CHANGED && request.getHeader(HttpHeaders.IF_MATCH) != null;
    return answers.of(
        new Declined(
                late ? PRECONDITION_FAILED : status(e),
                page.messages(RefusedMessages.class).refused_title(),
                why(e))
            .leadingTo("/admin/log", page.messages(ReviewMessages.class).log_title()));
  }

  static int status(TextRefused e) {
    return switch (e.reason()) {
      case NO_ARTICLE -> 404;
      case EMPTY -> 400;
      case SAME, TAKEN, CHANGED -> CONFLICT;
    };
  }

  String why(TextRefused e) {
    Act.Summary by = e.by();
    return by == null
        ? messages().refused(e.reason())
        : page.messages(RefusedMessages.class)
            .changed_since(acts.who(by), acts.when(by), acts.what(by));
  }

  AmendmentMessages messages() {
    return page.messages(AmendmentMessages.class);
  }
}
