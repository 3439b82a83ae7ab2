package io.github.themeboard.app.register;

import io.github.themeboard.app.page.Html;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.security.Visitor;
import io.github.themeboard.domain.register.NameTaken;
import io.github.themeboard.domain.register.SourceDesk;
import io.github.themeboard.domain.register.SourceKind;
import io.github.themeboard.domain.register.StaleEntry;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Changes houses and publishers as their forms say; a form with a fault comes back filled. */
@RequestScoped
class SourceChanges {
  private final Page page;
  private final SourcesPages pages;
  private final SourceDesk desk;
  private final StaleWords stale;
  private final Visitor visitor;

  SourceChanges(Page page, SourcesPages pages, SourceDesk desk, StaleWords stale, Visitor visitor) {
    this.page = page;
    this.pages = pages;
    this.desk = desk;
    this.stale = stale;
    this.visitor = visitor;
  }

  Response change(SourceKind kind, String slug, SourceForm form) {
    String fault = fault(form);
    if (fault != null) {
      return again(400, kind, slug, form.with(fault));
    }
    try {
      desk.change(
          kind,
          slug,
          form.name(),
          form.otherNames(),
          form.excerptLimit(),
          form.seen(),
          visitor.actor().name(),
          form.reason());
      return on(kind, slug);
    } catch (NameTaken e) {
      return again(400, kind, slug, form.with(words().name_taken(e.name(), e.owner())));
    } catch (StaleEntry e) {
      return again(409, kind, slug, form.late(stale.fault(e), e.edition(), stale.changes(e)));
    }
  }

  Response join(SourceKind kind, String slug, @Nullable String with) {
    String other = Objects.requireNonNullElse(with, "");
    desk.join(kind, slug, other, visitor.actor().name(), null);
    return on(kind, other);
  }

  private @Nullable String fault(SourceForm form) {
    if (!form.named()) {
      return words().name_missing();
    }
    if (form.tooLong()) {
      return words().name_long();
    }
    return form.limited() ? null : words().limit_wrong();
  }

  private Response again(int status, SourceKind kind, String slug, SourceForm form) {
    return Html.answer(status, pages.one(kind, desk.one(kind, slug), form)).build();
  }

  private static Response on(SourceKind kind, String slug) {
    return Response.seeOther(
            UriBuilder.fromPath(SourcesPages.address(kind) + "/{slug}").build(slug))
        .build();
  }

  private RegisterMessages words() {
    return page.messages(RegisterMessages.class);
  }
}
