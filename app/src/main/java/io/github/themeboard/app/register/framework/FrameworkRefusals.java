package io.github.themeboard.app.register.framework;

import io.github.themeboard.app.page.Declined;
import io.github.themeboard.app.page.ErrorAnswers;
import io.github.themeboard.domain.register.FrameworkFault;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Why a framework was not taken back, in words; the forms of its page say it themselves. */
class FrameworkRefusals {
  private static final int CONFLICT = 409;

  private final FrameworksPages pages;
  private final ErrorAnswers answers;

  FrameworkRefusals(FrameworksPages pages, ErrorAnswers answers) {
    this.pages = pages;
    this.answers = answers;
  }

  @ServerExceptionMapper
  Response fault(FrameworkFault e) {
    return answers.of(
        new Declined(CONFLICT, pages.words().refused_title(), pages.fault(e))
            .leadingTo("/admin/frameworks/" + e.slug(), pages.words().stages()));
  }
}
