package io.github.themeboard.app.article;

import io.github.themeboard.app.page.RowId;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** Sources, and each with the passages that facts cite. */
@Path("/articles")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
public class ArticleResource {
  private final ArticlePages pages;

  ArticleResource(ArticlePages pages) {
    this.pages = pages;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance articles(ArticlePages.ArticlesView view);

    static native TemplateInstance article(ArticlePages.ArticleView view);
  }

  @GET
  public TemplateInstance articles() {
    return Templates.articles(pages.list());
  }

  @GET
  @Path("{id:\\d{1,18}}")
  public TemplateInstance article(
      @PathParam("id") long id, @QueryParam("cite") @Nullable String cite) {
    return Templates.article(pages.one(id, RowId.read(cite)));
  }
}
