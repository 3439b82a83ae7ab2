package io.github.themeboard.app.help;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** How to read the board. */
@Path("/help")
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
