package io.github.themeboard.app.page;

import io.github.themeboard.domain.publication.BoardRepository;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.jspecify.annotations.Nullable;

/** What all pages share on the way in and out: language, revision as entity tag, caching. */
class PageFilters {
  private static final Set<String> READING = Set.of("GET", "HEAD");

  /** Accepted, and not with a weight of zero (RFC 9110, section 12.5.3). */
  private static final Pattern GZIP =
      Pattern.compile("\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))");

  private static final String TAG = "themeboard.tag";
  private static final int YEAR_SECONDS = 31_536_000;

  /** Before everything that reads the headers. */
  private static final int SETTLE_PRIORITY = 500;

  private final Page page;
  private final BoardRepository board;
  private final PageCache cache;
  private final SecurityIdentity identity;
  private final Clock clock;
  private final String release;

  PageFilters(
      Page page,
      BoardRepository board,
      PageCache cache,
      SecurityIdentity identity,
      Clock clock,
      @ConfigProperty(name = "themeboard.release") String release) {
    this.page = page;
    this.board = board;
    this.cache = cache;
    this.identity = identity;
    this.clock = clock;
    this.release = release;
  }

  void localise(@Observes EngineBuilder engine) {
    engine.addTemplateInstanceInitializer(
        template -> template.setAttribute(TemplateInstance.LOCALE, page.locale()));
  }

  /**
   * A page is HTML in one of two languages, whatever a client says it accepts; what it says is read
   * here once, and replaced by what it gets, because the framework refuses headers that it cannot
   * read.
   */
  void settle(@Observes Filters filters) {
    filters.register(
        route -> {
          HttpServerRequest request = route.request();
          if (!request.path().startsWith("/q/")) {
            request
                .headers()
                .set(HttpHeaders.ACCEPT_LANGUAGE, Languages.of(request).toLanguageTag());
            request.headers().set(HttpHeaders.ACCEPT, MediaType.WILDCARD);
          }
          route.next();
        },
        SETTLE_PRIORITY);
  }

  /** Answers 304 where the reader has the page of this revision, before any of it is read. */
  @ServerRequestFilter
  @Nullable Response unchanged(
      ContainerRequestContext request, SimpleResourceInfo resource, HttpServerRequest raw) {
    refuseNul(request);
    if (!READING.contains(request.getMethod()) || !forEverybody(resource)) {
      return null;
    }
    page.clocks(); // Every page refuses a clock that it cannot read.
    EntityTag tag =
        new EntityTag(
            board.edition() + "-" + page.lang() + "-" + release + day(resource.getResourceClass()),
            true);
    request.setProperty(TAG, tag);
    if (page.parameter(Languages.NAME) != null) {
      return null; // The answer sets a cookie, so it has to be a whole one.
    }
    Response.ResponseBuilder unchanged = request.getRequest().evaluatePreconditions(tag);
    Response known = unchanged == null ? rendered(tag, request) : unchanged.build();
    if (known != null) {
      // The framework's note not to compress; what is answered here says itself how it is encoded.
      raw.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
    }
    return known;
  }

  /** A page of the board that says to nobody who they are. */
  private boolean forEverybody(SimpleResourceInfo resource) {
    return identity.isAnonymous()
        && !page.api()
        && !resource.getResourceClass().isAnnotationPresent(Personal.class);
  }

  /** What the day adds to the tag of a page that follows from it. */
  private String day(Class<?> resource) {
    return resource.isAnnotationPresent(Daily.class)
        ? "-" + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
        : "";
  }

  private @Nullable Response rendered(EntityTag tag, ContainerRequestContext request) {
    byte[] known = cache.get(tag.getValue(), page.address());
    if (known == null) {
      return null;
    }
    String accepted = request.getHeaderString(HttpHeaders.ACCEPT_ENCODING);
    return accepted != null && GZIP.matcher(accepted).find()
        ? Response.ok(known, MediaType.TEXT_HTML_TYPE).encoding("gzip").build()
        : Response.ok(PageCache.plain(known), MediaType.TEXT_HTML_TYPE).build();
  }

  /** No name on the board has a NUL, and the database refuses to be asked for one. */
  private static void refuseNul(ContainerRequestContext request) {
    UriInfo address = request.getUriInfo();
    boolean nul =
        address.getPath().indexOf('\0') >= 0
            || address.getQueryParameters().values().stream()
                .flatMap(List::stream)
                .anyMatch(value -> value.indexOf('\0') >= 0);
    if (nul) {
      throw new BadRequestException();
    }
  }

  @ServerResponseFilter
  void describe(
      ContainerRequestContext request, ContainerResponseContext response, HttpServerRequest raw) {
    MediaType type = response.getMediaType();
    boolean unchanged = response.getStatus() == Response.Status.NOT_MODIFIED.getStatusCode();
    if (!unchanged && (type == null || !type.isCompatible(MediaType.TEXT_HTML_TYPE))) {
      return;
    }
    MultivaluedMap<String, Object> headers = response.getHeaders();
    headers.putIfAbsent(
        HttpHeaders.CACHE_CONTROL,
        List.of(identity.isAnonymous() ? "no-cache" : "private, no-cache"));
    headers.putSingle(HttpHeaders.VARY, "Accept-Encoding, Accept-Language, Cookie");
    headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, page.lang());
    if (!unchanged) {
      headers.putSingle(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
    }
    Object tag = request.getProperty(TAG);
    if (tag != null && (unchanged || response.getStatus() == 200)) {
      headers.putSingle(HttpHeaders.ETAG, tag);
      keep((EntityTag) tag, response.getEntity());
    }
    Languages.asked(raw)
        .ifPresent(l -> headers.add(HttpHeaders.SET_COOKIE, cookie(l.toLanguageTag())));
  }

  /** Pages that set the language's cookie are few and are not kept. */
  private void keep(EntityTag tag, @Nullable Object entity) {
    if (entity instanceof String html && page.parameter(Languages.NAME) == null) {
      cache.put(tag.getValue(), page.address(), html);
    }
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
