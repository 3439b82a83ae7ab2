package io.github.themeboard.app.security;

import io.github.themeboard.app.page.ErrorAnswers;
import io.github.themeboard.app.page.Page;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What who is not let through gets: the way in, where there is one, else words. */
class Refusals {
  private static final String HTMX = "HX-Request";

  private final HttpServerRequest request;
  private final Page page;
  private final SecurityWords words;
  private final ErrorAnswers answers;

  Refusals(HttpServerRequest request, Page page, SecurityWords words, ErrorAnswers answers) {
    this.request = request;
    this.page = page;
    this.words = words;
    this.answers = answers;
  }

  @ServerExceptionMapper
  Response unauthorized(UnauthorizedException e) {
    boolean reading = CrossSiteGuard.SAFE.contains(request.method().name());
    if (page.api()) {
      return answers.of(words.unauthorized());
    }
    if (request.getHeader(HTMX) != null) {
      // A redirect would put the sign-in page into a part of this one.
      return Response.fromResponse(answers.of(words.unauthorized()))
          .header("HX-Redirect", Next.login("/"))
          .build();
    }
    return reading
        ? Response.seeOther(URI.create(Next.login(asked()))).build()
        : answers.of(words.unauthorized());
  }

  @ServerExceptionMapper
  Response failed(AuthenticationFailedException e) {
    return unauthorized(new UnauthorizedException(e));
  }

  @ServerExceptionMapper
  Response forbidden(ForbiddenException e) {
    return answers.of(words.forbidden());
  }

  private String asked() {
    String query = request.query();
    return query == null ? request.path() : request.path() + "?" + query;
  }
}
