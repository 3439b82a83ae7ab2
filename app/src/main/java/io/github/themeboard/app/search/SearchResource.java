package io.github.themeboard.app.search;

import io.github.themeboard.app.security.RateLimited;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Search. */
@Path("/search")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
@RateLimited("search")
public class SearchResource {
  private final SearchPages pages;

  SearchResource(SearchPages pages) {
    this.pages = pages;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance search(SearchPages.SearchView view);

    static native TemplateInstance suggestions(SearchPages.SuggestionsView view);
  }

  @GET
  public TemplateInstance search() {
    return Templates.search(pages.search());
  }

  /** What the box on every page shows while somebody writes: a part of a page. */
  @GET
  @Path("suggestions")
  public TemplateInstance suggestions() {
    return Templates.suggestions(pages.suggestions());
  }
}
