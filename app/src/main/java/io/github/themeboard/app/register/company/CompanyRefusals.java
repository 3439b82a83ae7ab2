package io.github.themeboard.app.register.company;

import io.github.themeboard.app.page.Declined;
import io.github.themeboard.app.page.ErrorAnswers;
import io.github.themeboard.domain.register.CompanyFault;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Why a company did not become again what it was, in words: another one has its listing by now. */
class CompanyRefusals {
  private static final int CONFLICT = 409;

  private final CompanyWords words;
  private final ErrorAnswers answers;

  CompanyRefusals(CompanyWords words, ErrorAnswers answers) {
    this.words = words;
    this.answers = answers;
  }

  @ServerExceptionMapper
  Response refused(CompanyFault e) {
    return answers.of(
        new Declined(CONFLICT, words.messages().refused_title(), words.fault(null, e).text()));
  }
}
