package io.github.themeboard.app.account;

import io.github.themeboard.app.page.Personal;
import io.github.themeboard.app.security.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The way to everything that readers do not see. */
@Path("/admin")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.CURATOR)
@Personal
@Blocking
public class AdminResource {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance admin();
  }

  @GET
  public TemplateInstance admin() {
    return Templates.admin();
  }
}
