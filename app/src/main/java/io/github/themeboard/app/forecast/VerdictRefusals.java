package io.github.themeboard.app.forecast;

import io.github.themeboard.app.page.Declined;
import io.github.themeboard.app.page.ErrorAnswers;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.forecast.VerdictChanged;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Why a verdict was not withdrawn or taken back, in words. */
class VerdictRefusals {
  private static final int CONFLICT = 409;

  private final Page page;
  private final ErrorAnswers answers;

  VerdictRefusals(Page page, ErrorAnswers answers) {
    this.page = page;
    this.answers = answers;
  }

  @ServerExceptionMapper
  Response changed(VerdictChanged e) {
    VerdictMessages words = page.messages(VerdictMessages.class);
    String why = words.refused_changed(e.by().actor(), page.dates().moment(e.by().at()));
    return answers.of(new Declined(CONFLICT, words.refused_title(), why));
  }
}
