package io.github.themeboard.app.register.framework;

import io.github.themeboard.app.page.Html;
import io.github.themeboard.app.security.Visitor;
import io.github.themeboard.domain.register.FrameworkDesk;
import io.github.themeboard.domain.register.FrameworkEntry;
import io.github.themeboard.domain.register.FrameworkFault;
import io.github.themeboard.domain.register.StageEntry;
import io.github.themeboard.domain.register.StaleEntry;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes frameworks as forms say; a form that cannot be done comes back filled. */
@RequestScoped
class FrameworkChanges {
  private static final int CONFLICT = 409;

  private final FrameworksPages pages;
  private final FrameworkPages one;
  private final FrameworkDesk desk;
  private final Visitor visitor;

  FrameworkChanges(FrameworksPages pages, FrameworkPages one, FrameworkDesk desk, Visitor visitor) {
    this.pages = pages;
    this.one = one;
    this.desk = desk;
    this.visitor = visitor;
  }

  /** Which of the page's forms was sent: what was written comes back there. */
  enum Sent {
    NAMES,
    NEW_STAGE,
    BUTTON
  }

  Response done(
      String slug,
      Sent sent,
      FrameworkForm form,
      UnaryOperator<FrameworkEntry> change,
      @Nullable String fault) {
    if (fault != null) {
      return again(400, slug, sent, form, FrameworkPages.RefusalView.of(fault));
    }
    try {
      desk.change(slug, form.edition(), change, visitor.actor().name(), form.reason());
      return on(slug);
    } catch (StaleEntry e) {
      return again(CONFLICT, slug, sent, form, one.refusal(e));
    } catch (FrameworkFault e) {
      boolean used = e.problem() == FrameworkFault.Problem.IN_USE;
      String why = pages.fault(e);
      return again(used ? CONFLICT : 400, slug, sent, form, FrameworkPages.RefusalView.of(why));
    }
  }

  private Response again(
      int status, String slug, Sent sent, FrameworkForm form, FrameworkPages.RefusalView refusal) {
    return Html.answer(
            status,
            FrameworksResource.Templates.framework(
                one.one(
                    slug,
                    sent == Sent.NAMES ? form : null,
                    sent == Sent.NEW_STAGE ? form : null,
                    refusal)))
        .build();
  }

  /** What is wrong with a name; null if nothing is. */
  @Nullable String fault(FrameworkForm form) {
    return fault(form, List.of());
  }

  /** What is wrong with a name, or with those of some stages; null if nothing is. */
  @Nullable String fault(FrameworkForm form, List<StageEntry> stages) {
    if (!form.names(stages)) {
      return pages.words().name_missing();
    }
    return form.tooLong() ? pages.words().too_long() : null;
  }

  static Response on(String slug) {
    return Response.seeOther(UriBuilder.fromPath("/admin/frameworks/{slug}").build(slug)).build();
  }
}
