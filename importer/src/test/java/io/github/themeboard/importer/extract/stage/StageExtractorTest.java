package io.github.themeboard.importer.extract.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.themeboard.domain.stage.StageStatus;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Segmenter;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StageExtractorTest {
  private static final String THREE_DOORS =
"""
Hydrogen trucks and the doors they have to pass
We keep a list of "three doors of hydrogen haulage" that a market passes one after the other, and \
we look at each of them before we believe in a forecast.

First Door·Grants: Already open
Grants pay for the first hundred trucks.

Second Door·Fuel: A crack

Third Door·Fleets: Not opened

Checklist

First Door·Grants
Verification metrics: trucks granted / money paid out
Status: Opened
Risk warning: A grant is no order.

Second Door·Fuel
Verification metrics: stations / price a kilogram
Status: A crack has opened
Risk warning: A station is no network.

Third Door·Fleets
Verification metrics: repeat orders
Status: Not opened yet
Risk warning: Do not cheer early.
""";

  private static List<StageCandidate> extract(String text) {
    return new StageExtractor().extract(new Segmenter().segment(text));
  }

  @Test
  void aFrameworkToldTwiceIsOne() {
    List<StageCandidate> stages = extract(THREE_DOORS);
    assertThat(stages)
        .extracting(StageCandidate::framework)
        .containsOnly("three doors of hydrogen haulage");
    assertThat(stages).extracting(StageCandidate::order).containsExactly(1, 2, 3);
    assertThat(stages).extracting(StageCandidate::name).containsExactly("Grants", "Fuel", "Fleets");
    assertThat(stages)
        .extracting(StageCandidate::status)
        .containsExactly(StageStatus.REACHED, StageStatus.EMERGING, StageStatus.NOT_REACHED);
    assertThat(stages)
        .extracting(StageCandidate::metrics)
        .containsExactly(
            List.of("trucks granted", "money paid out"),
            List.of("stations", "price a kilogram"),
            List.of("repeat orders"));
    assertThat(stages)
        .extracting(StageCandidate::warning)
        .containsExactly("A grant is no order.", "A station is no network.", "Do not cheer early.");
    assertThat(stages.get(0).citations()).extracting(c -> c.in(THREE_DOORS)).hasSize(5);
  }

  @Test
  void chineseStagesAreReadTheSame() {
    assertThat(
            extract(
                """
                氢能重卡三阶段论
                我们把氢能重卡的推广分为三个阶段，并逐一给出验证指标，供投资者在阅读各类预测时对照使用。
                第一阶段（2023-2025年）：示范运营
                现状：已完成
                验证指标：示范车辆数、补贴发放额
                第二阶段（2026-2028年）：干线推广
                现状：刚刚起步
                第三阶段：平价替代
                现状：尚未开始
                """))
        .extracting(s -> s.order() + s.name() + s.status())
        .containsExactly("1示范运营REACHED", "2干线推广EMERGING", "3平价替代NOT_REACHED");
  }

  @Test
  void stagesMayStandInOneParagraph() {
    assertThat(
            extract(
                "How shops adopt robots\n\n"
                    + "The first stage is counting: robots scan shelves. The second stage is"
                    + " filling: robots stock them. The third stage is selling: robots talk to"
                    + " customers.\n"))
        .extracting(StageCandidate::name)
        .containsExactly("counting", "filling", "selling");
  }

  @Test
  void notesMayStandBehindTheNameOfTheirStage() {
    List<StageCandidate> stages =
        extract(
            """
            Three stages of delivery drones

            We set out a three-stage framework for delivery drones in cities.

            Stage 1: Test flights. Metrics: hours flown; cities. Completed in 2023.

            Stage 2: First routes. Watch: parcels per day, $2.50 per parcel. Warning: a route is \
            no network. We are here today.

            Stage 3: Networks. Indicators: 1,000 routes. Not yet reached.
            """);
    assertThat(stages)
        .extracting(s -> s.name() + " " + s.status() + " " + s.metrics() + " " + s.warning())
        .containsExactly(
            "Test flights REACHED [hours flown, cities] null",
            "First routes EMERGING [parcels per day, $2.50 per parcel] a route is no network",
            "Networks NOT_REACHED [1,000 routes] null");
  }

  @Test
  void chineseNotesMayStandBehindTheNameOfTheirStage() {
    assertThat(
            extract(
                """
                无人配送的三个阶段
                我们认为无人配送将经历三个阶段：
                第一阶段：园区试跑（2021-2023年），验证指标：园区数、里程。已完成。
                第二阶段：开放道路，跟踪指标：牌照数、订单量。目前处于这一阶段。风险提示：牌照不等于订单。
                第三阶段：全城运营（尚未开始），观察指标：单均成本。
                """))
        .extracting(s -> s.name() + " " + s.status() + " " + s.metrics() + " " + s.warning())
        .containsExactly(
            "园区试跑 REACHED [园区数, 里程] null",
            "开放道路 EMERGING [牌照数, 订单量] 牌照不等于订单",
            "全城运营 NOT_REACHED [单均成本] null");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Phase 1 of the trial enrolled 40 patients, Phase 2 enrolled 300, and Phase 3 enrolled"
            + " 3,000.",
        "Phase 1: 50,000 square metres. Phase 2: 80,000 square metres. Phase 3: 120,000 square"
            + " metres.",
        "First Gate: permits. Second Gate: fuel.",
        "Level 2, level 3 and level 4 driving; a Series A, a Series B and a Series C."
      })
  void whatIsOnlyNumberedIsNoFramework(String text) {
    assertThat(extract("A headline of some length\n\n" + text + "\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "First Gate: alpha\n",
        "第一阶段",
        "stage 1: aa. stage 2: bb. stage 3: cc. ",
        "First gate: abc\nMetrics: a / b\n",
        "\"three gates\" ",
        "stage 1: aa. Watch: b, c. Warning: d. ",
        "第一阶段：甲乙，指标：丙丁，目前，"
      })
  void aLongTextTakesNoMoreThanItsShare(String unit) {
    Anatomy article = new Segmenter().segment(unit.repeat(400_000 / unit.length()));
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> new StageExtractor().extract(article));
  }
}
