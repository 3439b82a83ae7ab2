package io.github.themeboard.app.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Objects;

/** Errors as answers: a page for people, a problem for programs. */
@ApplicationScoped
public class ErrorAnswers {
  private final Page page;

  ErrorAnswers(Page page) {
    this.page = page;
  }

  @CheckedTemplate(basePath = "ErrorPages")
  static class Templates {
    static native TemplateInstance error(ErrorView error);
  }

  /**
   * One error page.
   *
   * @param wayOn address of a page that is there
   */
  record ErrorView(int status, String title, String explanation, String wayOn, String wayOnName) {}

  /** What a declined request is answered with. */
  public Response of(Declined declined) {
    page.forgetClocks();
    Response.ResponseBuilder answer =
        Response.fromResponse(
            answer(
                declined.status(),
                declined.title(),
                declined.explanation(),
                Objects.requireNonNullElse(declined.wayOn(), "/"),
                Objects.requireNonNullElseGet(declined.wayOnName(), page.messages()::nav_themes)));
    declined.headers().forEach(answer::header);
    return answer.build();
  }

  Response answer(int status, String title, String explanation, String wayOn, String wayOnName) {
    return page.api()
        ? Response.status(status)
            .type(Problem.MEDIA_TYPE)
            .entity(new Problem(status, title, explanation, page.path()))
            .build()
        : Html.answer(
                status,
                Templates.error(new ErrorView(status, title, explanation, wayOn, wayOnName)))
            .build();
  }
}
