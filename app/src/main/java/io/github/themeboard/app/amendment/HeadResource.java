package io.github.themeboard.app.amendment;

import io.github.themeboard.app.fact.Choice;
import io.github.themeboard.app.page.Html;
import io.github.themeboard.app.page.NoSuchPage;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.page.Personal;
import io.github.themeboard.app.security.Roles;
import io.github.themeboard.app.security.Visitor;
import io.github.themeboard.domain.amendment.HeadDesk;
import io.github.themeboard.domain.amendment.TextRefused;
import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.ArticleRepository;
import io.github.themeboard.domain.article.Dating;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of an article beside its text. */
@Path("/admin/articles/{id:\\d{1,18}}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.CURATOR)
@Personal
@Blocking
public class HeadResource {
  private final Page page;
  private final ArticleRepository articles;
  private final HeadDesk desk;
  private final AmendmentWords words;
  private final Visitor visitor;

  HeadResource(
      Page page, ArticleRepository articles, HeadDesk desk, AmendmentWords words, Visitor visitor) {
    this.page = page;
    this.articles = articles;
    this.desk = desk;
    this.words = words;
    this.visitor = visitor;
  }

  /** The form, and why it was not done. */
  record HeadView(
      long id,
      HeadForm form,
      List<Choice> datings,
      boolean done,
      @Nullable String fault,
      @Nullable String alert) {}

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance head(HeadView view);
  }

  @GET
  @Transactional
  public TemplateInstance form(@PathParam("id") long id) {
    Article article = articles.withText(id).orElseThrow(() -> new NoSuchPage("/articles"));
    HeadForm form = HeadForm.of(article, page.locale(), desk.state(id));
    // Rendered here: what is read lazily is read in this transaction.
    return Templates.head(view(id, form, null, null));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response correct(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
    HeadForm form = HeadForm.of(fields);
    try {
      desk.correct(id, form.head(), form.seen(), visitor.actor().name(), form.reason());
      return Response.seeOther(URI.create("/admin/articles/" + id + "?corrected=true")).build();
    } catch (HeadForm.Faulty e) {
      String why =
          switch (e.field()) {
            case "url" -> words.messages().head_no_url();
            case "day" -> words.messages().head_no_day();
            default -> words.messages().head_too_long();
          };
      return Html.answer(400, Templates.head(view(id, form, e.field(), why))).build();
    } catch (TextRefused e) {
      return Html.answer(
              AmendmentWords.status(e), Templates.head(view(id, form, null, words.why(e))))
          .build();
    }
  }

  private HeadView view(long id, HeadForm form, @Nullable String fault, @Nullable String alert) {
    return new HeadView(
        id,
        form,
        Stream.of(Dating.Certainty.values())
            .map(c -> new Choice(c.token(), name(c), c.token().equals(form.dating())))
            .toList(),
        page.parameter("corrected") != null,
        fault,
        alert);
  }

  private String name(Dating.Certainty certainty) {
    return words.messages().dating(certainty);
  }
}
