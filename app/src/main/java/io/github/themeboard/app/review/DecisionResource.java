package io.github.themeboard.app.review;

import io.github.themeboard.app.curation.ActWords;
import io.github.themeboard.app.curation.ConfirmedMessages;
import io.github.themeboard.app.curation.WhoseMessages;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.page.Personal;
import io.github.themeboard.app.security.Roles;
import io.github.themeboard.app.security.Visitor;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.intake.CandidateStatus;
import io.github.themeboard.domain.review.Asked;
import io.github.themeboard.domain.review.ConfirmationEdited;
import io.github.themeboard.domain.review.DecidedMeanwhile;
import io.github.themeboard.domain.review.FaultyCandidate;
import io.github.themeboard.domain.review.NameDisputed;
import io.github.themeboard.domain.review.Outcome;
import io.github.themeboard.domain.review.ReviewQueue;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decisions on one candidate, from its form. */
@Path("/admin/candidates/{id:\\d{1,18}}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Roles.CURATOR)
@Personal
@Blocking
public class DecisionResource {
  private static final int CONFLICT = 409;

  private final ReviewQueue queue;
  private final ReviewPages pages;
  private final ReviewForm form;
  private final Next next;
  private final ActWords acts;
  private final Page page;
  private final Visitor visitor;

  DecisionResource(
      ReviewQueue queue,
      ReviewPages pages,
      ReviewForm form,
      Next next,
      ActWords acts,
      Page page,
      Visitor visitor) {
    this.queue = queue;
    this.pages = pages;
    this.form = form;
    this.next = next;
    this.acts = acts;
    this.page = page;
    this.visitor = visitor;
  }

  @POST
  @Path("acceptance")
  public Response accept(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
    try {
      form.instead(fields).ifPresent(status -> takeBackSeen(id, status, fields));
      Outcome.All done = queue.accept(List.of(form.asked(id, fields)), name(), null);
      return on(id, done.act(), fields);
    } catch (FaultyCandidate e) {
      return again(id, 400, form.rewritten(id, fields, e.fault()), null);
    } catch (NameDisputed e) {
      return again(
          id,
          CONFLICT,
          form.rewritten(id, fields, null),
          page.messages(WhoseMessages.class).choose());
    } catch (ConfirmationEdited e) {
      return again(
          id,
          CONFLICT,
          form.confirming(id, fields),
          page.messages(ConfirmedMessages.class).refused(e.factId()));
    } catch (DecidedMeanwhile e) {
      return again(id, CONFLICT, form.written(id, fields), acts.decided(e));
    }
  }

  @DELETE
  @Path("acceptance")
  public Response takeAcceptanceBack(@PathParam("id") long id) {
    return takeBack(id, CandidateStatus.ACCEPTED);
  }

  @POST
  @Path("rejection")
  public Response reject(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
    try {
      Outcome.All done =
          queue.reject(
              List.of(Asked.of(id, ReviewForm.version(fields))),
              ReviewForm.refusal(fields.getFirst("refusal")),
              fields.getFirst("words"),
              name());
      return on(id, done.act(), fields);
    } catch (DecidedMeanwhile e) {
      return again(id, CONFLICT, null, acts.decided(e));
    }
  }

  @DELETE
  @Path("rejection")
  public Response takeRejectionBack(@PathParam("id") long id) {
    return takeBack(id, CandidateStatus.REJECTED);
  }

  /** The decision in whose place another one is made, as the curator saw it. */
  private void takeBackSeen(
      long id, CandidateStatus status, MultivaluedMap<String, String> fields) {
    queue.takeBack(id, status, ReviewForm.version(fields), name(), null);
  }

  private Response takeBack(long id, CandidateStatus status) {
    Act.Summary done = queue.takeBack(id, status, null, name(), null);
    return Response.seeOther(next.same(id, done.id())).build();
  }

  private Response on(long id, Act.Summary act, MultivaluedMap<String, String> fields) {
    boolean stay = "stay".equals(fields.getFirst("then"));
    return Response.seeOther(stay ? next.same(id, act.id()) : next.after(id, act.id())).build();
  }

  private Response again(
      long id, int status, ReviewPages.@Nullable Rewritten rewritten, @Nullable String alert) {
    var view = pages.one(next.articleOf(id), id, rewritten, alert);
    return Response.status(status).entity(QueueResource.Templates.review(view)).build();
  }

  private String name() {
    return visitor.actor().name();
  }
}
