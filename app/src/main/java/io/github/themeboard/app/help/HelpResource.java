package io.github.themeboard.app.help;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How to read the board. */
@Path("/help")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
public class HelpResource {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance help();
  }

  @GET
  public TemplateInstance help() {
    return Templates.help();
  }
}
