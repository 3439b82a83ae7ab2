package io.github.themeboard.app.watch;

import io.github.themeboard.app.page.Personal;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The watch list: of the account, or else of the browser, whose script asks for its entries. */
@Path("/watchlist")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Personal
@Blocking
public class WatchListResource {
  private final WatchListPages pages;

  WatchListResource(WatchListPages pages) {
    this.pages = pages;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance watchlist(WatchListPages.ListView view);

    static native TemplateInstance items(WatchListPages.ListView view);
  }

  @GET
  public TemplateInstance list() {
    return Templates.watchlist(pages.own());
  }

  /** The entries of a list that a browser keeps: a part of a page. */
  @GET
  @Path("items")
  public TemplateInstance items() {
    return Templates.items(pages.named());
  }
}
