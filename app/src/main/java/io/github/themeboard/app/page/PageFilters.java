package io.github.themeboard.app.page;

import io.github.themeboard.domain.publication.BoardRepository;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** What all pages share on the way in and out: language, revision as entity tag, caching. */
class PageFilters {
  private static final String TAG = "themeboard.tag";
  private static final int YEAR_SECONDS = 31_536_000;

  private final Page page;
  private final BoardRepository board;
  private final String release;

  PageFilters(
      Page page,
      BoardRepository board,
      @ConfigProperty(name = "themeboard.release") String release) {
    this.page = page;
    this.board = board;
    this.release = release;
  }

  void localise(@Observes EngineBuilder engine) {
    engine.addTemplateInstanceInitializer(
        template -> template.setAttribute(TemplateInstance.LOCALE, page.locale()));
  }

  /** Answers 304 where the reader has the page of this revision, before any of it is read. */
  @ServerRequestFilter
  @Nullable Response unchanged(ContainerRequestContext request) {
    if (!request.getMethod().equals("GET")) {
      return null;
    }
    EntityTag tag = new EntityTag(board.revision() + "-" + page.lang() + "-" + release, true);
    request.setProperty(TAG, tag);
    Response.ResponseBuilder unchanged = request.getRequest().evaluatePreconditions(tag);
    return unchanged == null ? null : unchanged.build();
  }

  @ServerResponseFilter
  void describe(
      ContainerRequestContext request, ContainerResponseContext response, HttpServerRequest raw) {
    MediaType type = response.getMediaType();
    if (type == null || !type.isCompatible(MediaType.TEXT_HTML_TYPE)) {
      return;
    }
    response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
    response.getHeaders().putSingle(HttpHeaders.VARY, "Accept-Language, Cookie, HX-Request");
    response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, page.lang());
    Object tag = request.getProperty(TAG);
    if (response.getStatus() == 200 && tag != null) {
      response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
    }
    Languages.asked(raw)
        .ifPresent(
            l -> response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie(l.toLanguageTag())));
  }

  private static NewCookie cookie(String tag) {
    return new NewCookie.Builder(Languages.NAME)
        .value(tag)
        .path("/")
        .maxAge(YEAR_SECONDS)
        .sameSite(NewCookie.SameSite.LAX)
        .httpOnly(true)
        .build();
  }
}
