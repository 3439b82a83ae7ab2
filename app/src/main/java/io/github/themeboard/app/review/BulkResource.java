package io.github.themeboard.app.review;

import io.github.themeboard.app.curation.QueueMessages;
import io.github.themeboard.app.curation.RefusedMessages;
import io.github.themeboard.app.curation.ReviewMessages;
import io.github.themeboard.app.fact.Choice;
import io.github.themeboard.app.page.Declined;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.page.Personal;
import io.github.themeboard.app.page.RowId;
import io.github.themeboard.app.security.Roles;
import io.github.themeboard.app.security.Visitor;
import io.github.themeboard.domain.review.Asked;
import io.github.themeboard.domain.review.Outcome;
import io.github.themeboard.domain.review.Refusal;
import io.github.themeboard.domain.review.ReviewQueue;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Decisions on many candidates at once: shown first, then made as one act. */
@Path("/admin/candidates")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.CURATOR)
@Personal
@Blocking
public class BulkResource {
  /** More are not read by anybody before they say yes. */
  private static final int MOST = 500;

  private final ReviewQueue queue;
  private final BulkPages pages;
  private final Page page;
  private final Visitor visitor;

  BulkResource(ReviewQueue queue, BulkPages pages, Page page, Visitor visitor) {
    this.queue = queue;
    this.pages = pages;
    this.page = page;
    this.visitor = visitor;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance bulk(BulkPages.BulkView view);
  }

  /** What a curator selected, to be looked at once more. */
  @POST
  @Path("selection")
  public TemplateInstance select(@RestForm @Nullable List<String> ids) {
    return Templates.bulk(pages.selected(numbers(ids), refusals()));
  }

  @POST
  @Path("acceptances")
  public Response accept(@RestForm @Nullable List<String> ids) {
    return done(queue.accept(asked(ids), visitor.actor().name(), null));
  }

  @POST
  @Path("rejections")
  public Response reject(
      @RestForm @Nullable List<String> ids,
      @RestForm @Nullable String refusal,
      @RestForm @Nullable String words) {
    return done(
        queue.reject(asked(ids), ReviewForm.refusal(refusal), words, visitor.actor().name()));
  }

  private Response done(Outcome.All all) {
    return Response.seeOther(URI.create(pages.articleOf(all.outcomes()) + "?did=" + all.act().id()))
        .build();
  }

  private List<Asked> asked(@Nullable List<String> ids) {
    return numbers(ids).stream().map(id -> Asked.of(id, null)).toList();
  }

  private List<Long> numbers(@Nullable List<String> ids) {
    List<Long> numbers =
        Objects.requireNonNullElse(ids, List.<String>of()).stream()
            .map(RowId::read)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    RefusedMessages words = page.messages(RefusedMessages.class);
    if (numbers.isEmpty() || numbers.size() > MOST) {
      throw new Declined(
              400,
              words.refused_title(),
              numbers.isEmpty() ? words.nothing_selected() : words.too_many_selected(MOST))
          .leadingTo("/admin/queue", page.messages(QueueMessages.class).title());
    }
    return numbers;
  }

  private List<Choice> refusals() {
    ReviewMessages words = page.messages(ReviewMessages.class);
    return Refusal.ofPeople().stream()
        .map(r -> new Choice(r.token(), words.refusal(r), false))
        .toList();
  }
}
