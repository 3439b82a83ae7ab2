package io.github.themeboard.importer.extract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Block;
import io.github.themeboard.importer.segment.Role;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Language;
import io.github.themeboard.importer.text.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventExtractorTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 6, 20);

  private static List<EventCandidate> extract(String text) {
    return new EventExtractor().extract(article(text), PUBLISHED, List.of());
  }

  /** An article of one paragraph. */
  private static Anatomy article(String text) {
    String folded = Folding.fold(text);
    Span all = new Span(0, text.length());
    return new Anatomy(
        text,
        folded,
        Folding.lower(folded),
        Language.of(text),
        List.of(new Block(all, Role.PROSE)),
        all);
  }

  private static List<String> told(String text) {
    return extract(text).stream().map(e -> e.date() + " " + e.certainty()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On March 5, 2025, Acme Robotics launched its second plant in Graz.",
        "2025年3月5日，某机器人公司发布第二代产品。"
      })
  void aDayAndAVerbMakeAnEvent(String text) {
    assertThat(told(text)).containsExactly("2025-03-05 REALISED");
  }

  @Test
  void anEventIsAsPreciseAsItsText() {
    assertThat(told("Acme acquired the foundry in March 2025."))
        .containsExactly("2025-03 REALISED");
    assertThat(told("Acme was founded in 2009 by three students."))
        .containsExactly("2009 REALISED");
    assertThat(told("公司二期产线计划2026年三季度投产。")).containsExactly("2026 ANNOUNCED");
  }

  @Test
  void theWordingTellsHowSureItIs() {
    assertThat(told("Acme plans to open a plant in May 2026."))
        .containsExactly("2026-05 ANNOUNCED");
    assertThat(told("预计2026年5月获批上市。")).containsExactly("2026-05 FORECAST");
    assertThat(told("据报道，该公司2025年5月递交招股书。")).containsExactly("2025-05 REPORTED");
    assertThat(told("公司今年1月签署协议，拟收购对方51%股权。")).containsExactly("2025-01 REALISED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Revenue grew 20% in 2025 to 4 billion yuan.",
        "The market will reach 50 billion dollars by 2030.",
        "2025年上半年公司实现营收40亿元，同比增长20%。",
        "上半年全国完成大修17次。",
        "The listed company has not launched a product."
      })
  void aFigureOfAPeriodIsNoEvent(String text) {
    assertThat(told(text)).isEmpty();
  }

  @Test
  void aNamedReportIsNoTime() {
    assertThat(told("公司4月28日晚发布2025年一季报。")).containsExactly("2025-04-28 REALISED");
  }

  @Test
  void twoHappeningsOfOneSentenceAreTwoEvents() {
    assertThat(told("公司2025年3月发布新一代芯片，2025年5月与某车厂签署供货协议。"))
        .containsExactly("2025-03 REALISED", "2025-05 REALISED");
  }

  @Test
  void whatIsToldAsPastBeforeItsDateIsFlagged() {
    assertThat(extract("On July 8, 2025, Acme launched a satellite."))
        .singleElement()
        .satisfies(e -> assertThat(e.afterPublication()).isTrue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acme missed a coupon on its dollar bond on 5 March 2025.",
        "On 5 March 2025, Acme asked to delay a payment.",
        "Acme defaulted on a loan on March 5th, 2025.",
        "A court ruled against Acme on March 5, 2025.",
        "某地产公司2025年3月5日未能支付美元债利息。",
        "2025年3月5日，法院判决该公司赔偿。",
        "公司债券于2025年3月5日违约。"
      })
  void troubleIsAHappeningToo(String text) {
    assertThat(told(text)).containsExactly("2025-03-05 REALISED");
  }

  @Test
  void resultsToBeReportedAreAnnounced() {
    assertThat(told("Acme will report results on July 30, 2025."))
        .containsExactly("2025-07-30 ANNOUNCED");
  }

  @Test
  void whatIsToComeIsNotHeldForItsDate() {
    assertThat(extract("We have shipped 40 units so far and will ship 900 next year."))
        .singleElement()
        .satisfies(e -> assertThat(e.date()).isEqualTo("2026"))
        .satisfies(e -> assertThat(e.afterPublication()).isFalse());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acme, founded in 2017, raised $40m in its series C in March.",
        "Founded in 2017, Acme raised $40m in its series C in March.",
        "A start-up founded in 2017 raised $40m in its series C in March."
      })
  void aFoundingInPassingIsNoEventAndGivesNoYear(String text) {
    assertThat(told(text)).containsExactly("2025-03 REALISED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Published 12 March 2025 by Somebody Research",
        "*Posted on 12 March 2025 by Admin*",
        "按规则，申报后7年内须发射第一颗星；9年内完成10%，12年50%。",
        "Bond default rates may rise, and Acme, founded in 2017, makes robots."
      })
  void aBylineAndATermAreNoEvents(String text) {
    assertThat(told(text)).isEmpty();
  }

  @Test
  void itNamesTheCompaniesOfItsQuote() {
    Anatomy article = article("In May 2025 Acme acquired Bolt. Others such as Cord looked on.");
    int acme = article.text().indexOf("Acme");
    int bolt = article.text().indexOf("Bolt");
    int cord = article.text().indexOf("Cord");
    List<Span> mentions =
        List.of(new Span(acme, acme + 4), new Span(bolt, bolt + 4), new Span(cord, cord + 4));
    assertThat(new EventExtractor().extract(article, PUBLISHED, mentions))
        .singleElement()
        .satisfies(
            e -> assertThat(e.companies()).containsExactlyElementsOf(mentions.subList(0, 2)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025年3月5日发布，",
        "May 5 launched ",
        "will ",
        "1",
        "e\u0301",
        "；",
        "founded in ",
        "a, founded in 2017, "
      })
  void aLongTextTakesNoMoreThanItsShare(String unit) {
    Anatomy article = article(unit.repeat(400_000 / unit.length()));
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> new EventExtractor().extract(article, null, List.of()));
  }
}
