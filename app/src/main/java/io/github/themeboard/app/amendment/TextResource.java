package io.github.themeboard.app.amendment;

import io.github.themeboard.app.intake.GivenText;
import io.github.themeboard.app.page.Declined;
import io.github.themeboard.app.page.Html;
import io.github.themeboard.app.page.Personal;
import io.github.themeboard.app.security.Roles;
import io.github.themeboard.app.security.Visitor;
import io.github.themeboard.domain.amendment.TextRefused;
import io.github.themeboard.domain.amendment.TextReplacement;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The text of an article, to be replaced by a corrected one after a look at what that does. */
@Path("/admin/articles/{id:\\d{1,18}}/text")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.CURATOR)
@Personal
@Blocking
public class TextResource {
  private final TextPages pages;
  private final TextReplacement texts;
  private final GivenText given;
  private final AmendmentWords words;
  private final Visitor visitor;

  TextResource(
      TextPages pages,
      TextReplacement texts,
      GivenText given,
      AmendmentWords words,
      Visitor visitor) {
    this.pages = pages;
    this.texts = texts;
    this.given = given;
    this.words = words;
    this.visitor = visitor;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance text(TextPages.TextView view);
  }

  @GET
  public TemplateInstance form(@PathParam("id") long id) {
    return Templates.text(pages.empty(id));
  }

  @POST
  @Path("previews")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response preview(
      @PathParam("id") long id,
      @RestForm @Nullable String text,
      @RestForm("file") @Nullable FileUpload file,
      @RestForm @Nullable String reason,
      @RestForm @Nullable String seen) {
    return or(id, text, reason, seen, () -> shown(id, read(text, file), reason, seen));
  }

  /** What was not looked at as it is sent is shown first. */
  @PUT
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response replace(
      @PathParam("id") long id,
      @RestForm @Nullable String text,
      @RestForm("file") @Nullable FileUpload file,
      @RestForm @Nullable String reason,
      @RestForm @Nullable String seen,
      @RestForm @Nullable String previewed) {
    return or(
        id,
        text,
        reason,
        seen,
        () -> {
          String content = read(text, file);
          if (!TextPages.hash(content).equals(previewed)) {
            return shown(id, content, reason, seen);
          }
          texts.replace(id, content, seen, visitor.actor().name(), reason);
          return Response.seeOther(URI.create("/admin/articles/" + id + "/text?replaced=true"))
              .build();
        });
  }

  private String read(@Nullable String text, @Nullable FileUpload file) {
    return file != null && file.size() > 0
        ? given.in(file.uploadedFile(), file.fileName())
        : given.typed(Objects.requireNonNullElse(text, ""));
  }

  private Response shown(long id, String content, @Nullable String reason, @Nullable String seen) {
    return Html.answer(
            200,
            Templates.text(
                pages.filled(
                    id, content, plain(reason), plain(seen), texts.preview(id, content), null)))
        .build();
  }

  private interface Step {
    Response run();
  }

  /** The form comes back filled if the step is refused. */
  private Response or(
      long id, @Nullable String text, @Nullable String reason, @Nullable String seen, Step step) {
    try {
      return step.run();
    } catch (TextRefused e) {
      return again(AmendmentWords.status(e), id, text, reason, seen, words.why(e));
    } catch (Declined e) {
      return again(400, id, text, reason, seen, String.valueOf(e.getMessage()));
    }
  }

  private Response again(
      int status,
      long id,
      @Nullable String text,
      @Nullable String reason,
      @Nullable String seen,
      String alert) {
    return Html.answer(
            status,
            Templates.text(
                pages.filled(
                    id,
                    Objects.requireNonNullElse(text, ""),
                    plain(reason),
                    plain(seen),
                    null,
                    alert)))
        .build();
  }

  private static String plain(@Nullable String field) {
    return Objects.requireNonNullElse(field, "").strip();
  }
}
