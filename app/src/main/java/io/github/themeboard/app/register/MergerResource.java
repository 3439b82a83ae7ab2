package io.github.themeboard.app.register;

import io.github.themeboard.app.page.Personal;
import io.github.themeboard.app.security.Roles;
import io.github.themeboard.app.security.Visitor;
import io.github.themeboard.domain.register.Kept;
import io.github.themeboard.domain.register.Mergers;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Merges a company into another, and takes that back. */
@Path("/admin/companies/{slug}/merger")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.CURATOR)
@Personal
@Blocking
public class MergerResource {
  private final MergerPages pages;
  private final Mergers mergers;
  private final Visitor visitor;

  MergerResource(MergerPages pages, Mergers mergers, Visitor visitor) {
    this.pages = pages;
    this.mergers = mergers;
    this.visitor = visitor;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance merger(MergerPages.MergerView view);
  }

  @GET
  public TemplateInstance merger(@PathParam("slug") String slug) {
    return Templates.merger(pages.merger(slug));
  }

  @POST
  public Response merge(
      @PathParam("slug") String slug,
      @RestForm @Nullable String into,
      @RestForm("name") @Nullable List<String> names,
      @RestForm("share") @Nullable List<String> shares,
      @RestForm @Nullable String reason) {
    Kept kept = new Kept(chosen(names), chosen(shares));
    mergers.merge(slug, Objects.requireNonNullElse(into, ""), kept, visitor.actor().name(), reason);
    return on(slug);
  }

  @DELETE
  public Response separate(@PathParam("slug") String slug) {
    mergers.separate(slug, visitor.actor().name(), null);
    return on(slug);
  }

  private static Set<String> chosen(@Nullable List<String> ticked) {
    return ticked == null ? Set.of() : Set.copyOf(ticked);
  }

  private static Response on(String slug) {
    return Response.seeOther(UriBuilder.fromPath("/admin/companies/{slug}/merger").build(slug))
        .build();
  }
}
