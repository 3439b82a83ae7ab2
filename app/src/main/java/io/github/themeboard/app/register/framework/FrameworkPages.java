package io.github.themeboard.app.register.framework;

import io.github.themeboard.app.curation.ActWords;
import io.github.themeboard.app.fact.Choice;
import io.github.themeboard.app.log.RegisterWords;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.register.FrameworkDesk;
import io.github.themeboard.domain.register.FrameworkEntry;
import io.github.themeboard.domain.register.FrameworkList;
import io.github.themeboard.domain.register.StageEntry;
import io.github.themeboard.domain.register.StaleEntry;
import io.github.themeboard.domain.wording.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads what the page of one framework shows to curators. */
@RequestScoped
class FrameworkPages {
  private final Page page;
  private final FrameworksPages all;
  private final FrameworkDesk desk;
  private final FrameworkList frameworks;
  private final RegisterWords changes;
  private final ActWords acts;

  FrameworkPages(
      Page page,
      FrameworksPages all,
      FrameworkDesk desk,
      FrameworkList frameworks,
      RegisterWords changes,
      ActWords acts) {
    this.page = page;
    this.all = all;
    this.desk = desk;
    this.frameworks = frameworks;
    this.changes = changes;
    this.acts = acts;
  }

  /** A fact that reads a stage. */
  record ReadingView(String href, String text, String lang) {}

  /** A stage with its names as the form has them. */
  record StageView(
      String slug,
      int place,
      String name,
      String lang,
      String en,
      String zh,
      boolean first,
      boolean last,
      List<ReadingView> readings) {}

  /**
   * Why a form was not done.
   *
   * @param since what somebody changed while it was open
   */
  record RefusalView(String why, List<RegisterWords.FieldChange> since) {
    static RefusalView of(String why) {
      return new RefusalView(why, List.of());
    }
  }

  /**
   * One framework.
   *
   * @param add the stage that is to be added
   */
  record FrameworkView(
      String slug,
      String name,
      String lang,
      long edition,
      FrameworksPages.FieldsView form,
      List<Choice> themes,
      List<StageView> stages,
      FrameworksPages.FieldsView add,
      @Nullable RefusalView refusal) {}

  /**
   * One framework with what is to be changed.
   *
   * @param form that was sent; null for what stands
   * @param added the stage that was to be added; null for none
   */
  @Transactional
  FrameworkView one(
      String slug,
      @Nullable FrameworkForm form,
      @Nullable FrameworkForm added,
      @Nullable RefusalView refusal) {
    FrameworkDesk.Shown shown = desk.one(slug);
    FrameworkEntry entry = shown.entry();
    FrameworkForm written = form == null ? FrameworkForm.of(entry) : form;
    return new FrameworkView(
        slug,
        in(entry.name()),
        lang(entry.name()),
        shown.edition(),
        FrameworksPages.FieldsView.of(written),
        all.themes(written.theme()),
        stages(shown, written),
        FrameworksPages.FieldsView.of(added == null ? FrameworkForm.EMPTY : added),
        refusal);
  }

  private List<StageView> stages(FrameworkDesk.Shown shown, FrameworkForm form) {
    Map<String, List<ReadingView>> readings =
        frameworks.readings(shown.id()).stream()
            .collect(
                Collectors.groupingBy(
                    FrameworkList.Reading::stage,
                    Collectors.mapping(this::reading, Collectors.toList())));
    List<StageEntry> stages = shown.entry().stages();
    return IntStream.range(0, stages.size())
        .mapToObj(i -> stage(stages, i, form, readings))
        .toList();
  }

  private StageView stage(
      List<StageEntry> stages,
      int index,
      FrameworkForm form,
      Map<String, List<ReadingView>> readings) {
    StageEntry stage = stages.get(index);
    return new StageView(
        stage.slug(),
        index + 1,
        in(stage.name()),
        lang(stage.name()),
        form.stageEn(stage),
        form.stageZh(stage),
        index == 0,
        index == stages.size() - 1,
        readings.getOrDefault(stage.slug(), List.of()));
  }

  private ReadingView reading(FrameworkList.Reading r) {
    return new ReadingView("/admin/facts/" + r.fact(), in(r.text()), lang(r.text()));
  }

  /** Why not, with what was changed since. */
  RefusalView refusal(StaleEntry e) {
    return new RefusalView(
        all.words().changed(acts.who(e.by()), acts.when(e.by())),
        changes.fields(e.seen(), e.now()));
  }

  private String in(Wording name) {
    return name.in(page.locale());
  }

  private String lang(Wording name) {
    return name.languageIn(page.locale());
  }
}
