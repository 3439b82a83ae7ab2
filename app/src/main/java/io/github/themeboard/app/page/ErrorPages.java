package io.github.themeboard.app.page;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What a reader sees when something is wrong: what happened, what to do, and a way on. */
class ErrorPages {
  private static final Logger LOG = Logger.getLogger(ErrorPages.class);

  /** Part of an address that opens something, such as an invite: it must not be in a log. */
  private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{40,}");

  private final Page page;
  private final ErrorAnswers answers;

  ErrorPages(Page page, ErrorAnswers answers) {
    this.page = page;
    this.answers = answers;
  }

  @ServerExceptionMapper
  Response declined(Declined e) {
    return answers.of(e);
  }

  @ServerExceptionMapper
  Response noSuchPage(NoSuchPage e) {
    return notFound(e.section());
  }

  @ServerExceptionMapper
  Response notFound(NotFoundException e) {
    return notFound("/");
  }

  /** The way on is the page as of today, which is there. */
  @ServerExceptionMapper
  Response nothingAtThatTime(NothingAtThatTime e) {
    Messages m = page.messages();
    return answer(
        404, m.theme_empty_past(), m.theme_empty_past_text(), page.today(), m.clock_today());
  }

  @ServerExceptionMapper
  Response malformedClock(MalformedClock e) {
    page.forgetClocks();
    Messages m = page.messages();
    String form =
        e.parameter().equals("knownAt") ? m.error_known_at_form() : m.error_published_by_form();
    return answer(
        400,
        m.error_clock_title(),
        m.error_clock_text(e.parameter(), shortened(e.written()), form),
        page.path(),
        m.error_clock_way());
  }

  /** What an address showed is at another one. */
  @ServerExceptionMapper
  Response elsewhere(RedirectionException e) {
    return Response.seeOther(e.getLocation()).build();
  }

  @ServerExceptionMapper
  Response other(WebApplicationException e) {
    int status = e.getResponse().getStatus();
    Messages m = page.messages();
    if (e instanceof NotAllowedException) {
      return answer(status, m.error_request_title(), m.error_method_text(), "/", m.nav_themes());
    }
    return status < 500
        ? answer(status, m.error_request_title(), m.error_request_text(), "/", m.nav_themes())
        : failure(e);
  }

  @ServerExceptionMapper
  Response failure(Throwable e) {
    LOG.errorf(e, "%s failed", SECRET.matcher(page.path()).replaceAll("…"));
    page.forgetClocks();
    Messages m = page.messages();
    return answer(500, m.error_failure_title(), m.error_failure_text(), "/", m.nav_themes());
  }

  private Response notFound(String section) {
    page.forgetClocks();
    Messages m = page.messages();
    String name =
        switch (section) {
          case "/companies" -> m.nav_companies();
          case "/figures" -> m.nav_figures();
          case "/risks" -> m.nav_risks();
          case "/stages" -> m.nav_stages();
          case "/articles" -> m.nav_articles();
          default -> m.nav_themes();
        };
    return answer(404, m.error_missing_title(), m.error_missing_text(), section, name);
  }

  private Response answer(
      int status, String title, String explanation, String wayOn, String wayOnName) {
    return answers.answer(status, title, explanation, wayOn, wayOnName);
  }

  private static String shortened(String written) {
    return written.length() > 60 ? written.substring(0, 60) + "…" : written;
  }
}
