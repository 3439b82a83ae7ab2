package io.github.themeboard.app.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * Pages with a status or headers of their own. They are rendered at once: the framework would do it
 * after the filters, which then knew neither that it is a page nor what it needs, such as a cookie
 * for its form.
 */
public final class Html {
  private Html() {}

  /** An answer to which headers may be added. */
  public static Response.ResponseBuilder answer(int status, TemplateInstance page) {
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .entity(page.render());
  }
}
