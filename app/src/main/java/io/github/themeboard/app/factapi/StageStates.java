package io.github.themeboard.app.factapi;

import io.github.themeboard.app.page.NoSuchPage;
import io.github.themeboard.app.page.NothingAtThatTime;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.fact.FactFilter;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.stage.Framework;
import io.github.themeboard.domain.stage.FrameworkRepository;
import io.github.themeboard.domain.stage.Stage;
import io.github.themeboard.domain.stage.StageReading;
import io.github.themeboard.domain.stage.StageStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Stage boards as programs read them, by both clocks. */
@RequestScoped
class StageStates {
  private final Page page;
  private final FactRepository facts;
  private final FrameworkRepository frameworks;

  StageStates(Page page, FactRepository facts, FrameworkRepository frameworks) {
    this.page = page;
    this.facts = facts;
    this.frameworks = frameworks;
  }

  /**
   * A framework.
   *
   * @param theme slug of the theme that it reads
   * @param stages in their order
   */
  @Schema(name = "StageFramework")
  record FrameworkJson(
      String slug,
      String name,
      @Nullable String nameEn,
      @Nullable String nameZh,
      String theme,
      List<StageJson> stages,
      String url) {}

  /**
   * A stage.
   *
   * @param order from 1
   * @param status by the latest source: not-reached, emerging, advanced or reached; null if none
   *     says
   * @param disputed whether sources give different ones
   * @param readings latest source first
   */
  @Schema(name = "Stage")
  record StageJson(
      String slug,
      int order,
      String name,
      @Nullable String nameEn,
      @Nullable String nameZh,
      @Nullable String status,
      boolean disputed,
      List<ReadingJson> readings) {}

  /**
   * What a source says of a stage.
   *
   * @param aspect meaning, status, metric or warning
   * @param status for the aspect status and no other
   */
  @Schema(name = "StageReading")
  record ReadingJson(String aspect, @Nullable String status, FactJson fact) {}

  @Transactional
  FrameworkJson one(String slug) {
    Framework framework = frameworks.bySlug(slug, page.clocks()).orElseThrow(this::absent);
    List<Stage> stages = frameworks.stages(framework, page.clocks());
    List<PublishedFact> readings =
        facts.find(
            FactFilter.of(FactKind.STAGE)
                .with(
                    "treat(v as StageReading).stage.framework = :framework",
                    "framework",
                    framework),
            page.clocks());
    return new FrameworkJson(
        framework.slug(),
        framework.name().in(page.locale()),
        framework.name().en(),
        framework.name().zh(),
        framework.theme().slug(),
        IntStream.range(0, stages.size())
            .mapToObj(i -> stage(i + 1, stages.get(i), readings))
            .toList(),
        "/stages/" + framework.slug());
  }

  private RuntimeException absent() {
    return page.past() ? new NothingAtThatTime() : new NoSuchPage("/stages");
  }

  private StageJson stage(int order, Stage stage, List<PublishedFact> facts) {
    List<PublishedFact> said =
        facts.stream()
            .filter(f -> reading(f).stage().id().equals(stage.id()))
            .sorted(Comparator.comparing(PublishedFact::latest).reversed())
            .toList();
    List<StageStatus> statuses =
        said.stream().map(f -> reading(f).status()).filter(Objects::nonNull).toList();
    return new StageJson(
        stage.slug(),
        order,
        stage.name().in(page.locale()),
        stage.name().en(),
        stage.name().zh(),
        statuses.isEmpty() ? null : statuses.get(0).token(),
        statuses.stream().distinct().count() > 1,
        said.stream().map(this::json).toList());
  }

  private ReadingJson json(PublishedFact fact) {
    StageReading reading = reading(fact);
    StageStatus status = reading.status();
    return new ReadingJson(
        reading.aspect().token(),
        status == null ? null : status.token(),
        FactJson.of(fact, page.locale()));
  }

  private static StageReading reading(PublishedFact fact) {
    return (StageReading) fact.version();
  }
}
