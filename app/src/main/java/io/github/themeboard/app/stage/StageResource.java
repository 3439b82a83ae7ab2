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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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

  /** A framework as a ladder, with the word of each source on each stage. */
  record FrameworkView(StageViews.Ladder ladder, List<StageMatrix.Row> rows) {}

  /** All frameworks. */
  record StagesView(List<FrameworkView> frameworks) {}

  /** One framework stage by stage, with the theme it reads. */
  record StageBoardView(
      StageViews.Ladder ladder,
      List<StageSources.AcrossView> stages,
      List<StageMatrix.Row> rows,
      String theme,
      String themeHref,
      List<NoteView> endnotes) {}

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance stages(StagesView view);

    static native TemplateInstance board(StageBoardView view);
  }

  @GET
  @Transactional
  public TemplateInstance stages() {
    Sheet sheet = new Sheet(page);
    List<PublishedFact> readings = facts.find(FactFilter.of(FactKind.STAGE), page.clocks());
    Map<Framework, List<Stage>> all = new LinkedHashMap<>();
    frameworks
        .stages(page.clocks())
        .forEach(s -> all.computeIfAbsent(s.framework(), k -> new ArrayList<>()).add(s));
    return Templates.stages(
        new StagesView(
            all.entrySet().stream()
                .map(e -> view(e.getKey(), e.getValue(), readings, sheet))
                .toList()));
  }

  private static FrameworkView view(
      Framework framework, List<Stage> stages, List<PublishedFact> readings, Sheet sheet) {
    return new FrameworkView(
        StageViews.of(framework, stages, readings, sheet), StageMatrix.of(stages, readings, sheet));
  }

  @GET
  @Path("{framework}")
  @Transactional
  public TemplateInstance board(@PathParam("framework") String slug) {
    Framework framework = framework(slug);
    List<Stage> stages = frameworks.stages(framework, page.clocks());
    return Templates.board(board(framework, stages, readings(framework), new Sheet(page)));
  }

  private StageBoardView board(
      Framework framework, List<Stage> stages, List<PublishedFact> readings, Sheet sheet) {
    StageViews.Ladder ladder = StageViews.of(framework, stages, readings, sheet);
    StageSources sources = new StageSources(sheet, page.messages(StageMessages.class));
    return new StageBoardView(
        ladder,
        IntStream.range(0, stages.size())
            .mapToObj(i -> sources.of(stages.get(i), ladder.steps().get(i), readings))
            .toList(),
        StageMatrix.of(stages, readings, sheet),
        sheet.in(framework.theme().name()),
        sheet.to("/themes/" + framework.theme().slug()),
        sheet.endnotes());
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

  private List<PublishedFact> readings(Framework framework) {
    return facts.find(
        FactFilter.of(FactKind.STAGE)
            .with("treat(v as StageReading).stage.framework = :framework", "framework", framework),
        page.clocks());
  }
}
