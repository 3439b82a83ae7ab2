package io.github.themeboard.app.timeline;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What happened, and when. */
@Path("/timeline")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
public class TimelineResource {
  private final TimelinePages pages;

  TimelineResource(TimelinePages pages) {
    this.pages = pages;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance timeline(TimelinePages.TimelineView view);
  }

  @GET
  public TemplateInstance timeline() {
    return Templates.timeline(pages.list());
  }
}
