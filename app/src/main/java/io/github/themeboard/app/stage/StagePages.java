package io.github.themeboard.app.stage;

import io.github.themeboard.app.fact.Extent;
import io.github.themeboard.app.fact.NoteView;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.page.Fold;
import io.github.themeboard.app.page.Folds;
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
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Reads what the stage boards show; what is long is folded. */
@RequestScoped
class StagePages {
  private static final String BY_SOURCE = "by-source";

  /** Sources of one framework where all frameworks are shown. */
  private static final int FIRST_SOURCES = 10;

  private static final int FOLDED_SOURCES = 20;

  private final Page page;
  private final FactRepository facts;
  private final FrameworkRepository frameworks;

  StagePages(Page page, FactRepository facts, FrameworkRepository frameworks) {
    this.page = page;
    this.facts = facts;
    this.frameworks = frameworks;
  }

  /** A framework as a ladder, with the word of each source on each stage. */
  record FrameworkView(StageViews.Ladder ladder, Fold<StageMatrix.Row> rows) {}

  /** All frameworks. */
  record StagesView(Extent extent, List<FrameworkView> frameworks) {}

  /** One framework stage by stage, with the theme it reads. */
  record StageBoardView(
      StageViews.Ladder ladder,
      Extent extent,
      Fold<StageMatrix.Row> rows,
      List<StageSources.AcrossView> stages,
      String theme,
      String themeHref,
      List<NoteView> endnotes) {}

  @Transactional
  StagesView all() {
    Sheet sheet = new Sheet(page);
    FactFilter filter = FactFilter.of(FactKind.STAGE);
    List<PublishedFact> readings = facts.find(filter, page.clocks());
    Map<Framework, List<Stage>> all = new LinkedHashMap<>();
    frameworks
        .stages(page.clocks())
        .forEach(s -> all.computeIfAbsent(s.framework(), k -> new ArrayList<>()).add(s));
    return new StagesView(
        extent(readings, filter),
        all.entrySet().stream().map(e -> view(e.getKey(), e.getValue(), readings, sheet)).toList());
  }

  private FrameworkView view(
      Framework framework, List<Stage> stages, List<PublishedFact> readings, Sheet sheet) {
    List<StageMatrix.Row> rows = StageMatrix.of(stages, readings, sheet);
    List<StageMatrix.Row> first = rows.subList(0, Math.min(FIRST_SOURCES, rows.size()));
    String all = "/stages/" + framework.slug() + "?show=" + BY_SOURCE + "#" + BY_SOURCE;
    return new FrameworkView(
        StageViews.of(framework, stages, readings, sheet, 0),
        new Fold<>(
            first,
            1,
            first.size(),
            rows.size(),
            first.size() < rows.size() ? page.to(all) : null,
            null,
            null,
            null));
  }

  @Transactional
  StageBoardView one(String slug) {
    Framework framework = framework(slug);
    List<Stage> stages = frameworks.stages(framework, page.clocks());
    FactFilter filter =
        FactFilter.of(FactKind.STAGE)
            .with("treat(v as StageReading).stage.framework = :framework", "framework", framework);
    List<PublishedFact> readings = facts.find(filter, page.clocks());
    Sheet sheet = new Sheet(page);
    Folds folds = new Folds(page);
    StageViews.Ladder ladder = StageViews.of(framework, stages, readings, sheet, 0);
    StageSources sources = new StageSources(sheet, folds, page.messages(StageMessages.class));
    return new StageBoardView(
        ladder,
        extent(readings, filter),
        folds.of(BY_SOURCE, StageMatrix.of(stages, readings, sheet), FOLDED_SOURCES, r -> r),
        IntStream.range(0, stages.size())
            .mapToObj(i -> sources.of(stages.get(i), ladder.steps().get(i), readings))
            .toList(),
        sheet.in(framework.theme().name()),
        sheet.to("/themes/" + framework.theme().slug()),
        sheet.endnotes());
  }

  private Extent extent(List<PublishedFact> found, FactFilter filter) {
    return Extent.of(found, () -> facts.count(filter, page.clocks()));
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
}
