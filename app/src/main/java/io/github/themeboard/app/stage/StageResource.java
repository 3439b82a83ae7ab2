package io.github.themeboard.app.stage;

import io.github.themeboard.app.fact.NoteView;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.page.NoSuchPage;
import io.github.themeboard.app.page.NothingAtThatTime;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.fact.FactFilter;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.publication.Clocks;
import io.github.themeboard.domain.stage.Framework;
import io.github.themeboard.domain.stage.FrameworkRepository;
import io.github.themeboard.domain.stage.Stage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Stage boards: where themes stand on frameworks such as the four gates. */
@Path("/stages")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
public class StageResource {
  private final Page page;
  private final FactRepository facts;
  private final FrameworkRepository frameworks;

  StageResource(Page page, FactRepository facts, FrameworkRepository frameworks) {
    this.page = page;
    this.facts = facts;
    this.frameworks = frameworks;
  }

  /** Frameworks, each as a ladder. */
  record StagesView(List<StageViews.Ladder> ladders, List<NoteView> endnotes) {}

  /** One framework, with the theme it reads. */
  record StageBoardView(
      StageViews.Ladder ladder, String theme, String themeHref, List<NoteView> endnotes) {}

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance stages(StagesView view);

    static native TemplateInstance board(StageBoardView view);
  }

  @GET
  @Transactional
  public TemplateInstance stages() {
    Sheet sheet = new Sheet(page);
    List<StageViews.Ladder> ladders = ladders(frameworks.stages(page.clocks()), sheet);
    return Templates.stages(new StagesView(ladders, sheet.endnotes()));
  }

  @GET
  @Path("{framework}")
  @Transactional
  public TemplateInstance board(@PathParam("framework") String slug) {
    Framework framework = framework(slug);
    Sheet sheet = new Sheet(page);
    List<Stage> stages = frameworks.stages(framework, page.clocks());
    return Templates.board(
        new StageBoardView(
            StageViews.of(framework, stages, readings(), sheet),
            sheet.in(framework.theme().name()),
            sheet.to("/themes/" + framework.theme().slug()),
            sheet.endnotes()));
  }

  private Framework framework(String slug) {
    return frameworks
        .bySlug(slug, page.clocks())
        .orElseThrow(
            () ->
                frameworks.bySlug(slug, Clocks.NOW).isPresent()
                    ? new NothingAtThatTime()
                    : new NoSuchPage("/stages"));
  }

  private List<StageViews.Ladder> ladders(List<Stage> stages, Sheet sheet) {
    return StageViews.of(stages, readings(), sheet);
  }

  private List<PublishedFact> readings() {
    return facts.find(FactFilter.of(FactKind.STAGE), page.clocks());
  }
}
