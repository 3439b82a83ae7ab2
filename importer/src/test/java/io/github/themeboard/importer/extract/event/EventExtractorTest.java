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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventExtractorTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 6, 20);

  /** The companies of these texts. */
  private static final Pattern NAMES = Pattern.compile("Acme|Bolt|Cord|星河科技|北辰电子");

  private static List<EventCandidate> extract(String text) {
    Anatomy article = article(text);
    return new EventExtractor().extract(article, PUBLISHED, mentions(article));
  }

  private static List<Span> mentions(Anatomy article) {
    return NAMES.matcher(article.text()).results().map(m -> new Span(m.start(), m.end())).toList();
  }

  /** An article of one paragraph on a company that its title names. */
  private static Anatomy article(String paragraph) {
    String title = "星河科技";
    String text = title + "\n" + paragraph;
    String folded = Folding.fold(text);
    Span body = new Span(title.length() + 1, text.length());
    return new Anatomy(
        text,
        folded,
        Folding.lower(folded),
        Language.of(text),
        List.of(new Block(new Span(0, title.length()), Role.TITLE), new Block(body, Role.PROSE)),
        body);
  }

  /** The companies of each event. */
  private static List<String> of(String text) {
    Anatomy article = article(text);
    return extract(text).stream()
        .map(
            e ->
                e.companies().stream()
                    .map(c -> c.in(article.text()))
                    .collect(Collectors.joining(" ")))
        .toList();
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
        "The start-up founded in 2017 raised $40m in its series C in March."
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
    assertThat(of("In May 2025 Acme acquired Bolt. Others such as Cord looked on."))
        .containsExactly("Acme Bolt");
  }

  @Test
  void aCompanyOfAnotherClauseIsNotItsOwn() {
    assertThat(of("Acme opened a plant in May 2025; Cord has no plans.")).containsExactly("Acme");
    assertThat(of("Acme opened a plant in May 2025, and Cord has been selling its own."))
        .containsExactly("Acme");
    assertThat(of("北辰电子的新机型已于3月获颁合格证，星河科技的样机进入测试。")).containsExactly("北辰电子");
  }

  @Test
  void aSubjectLeftOutIsTheOneSpokenOfBefore() {
    assertThat(of("Acme had a good year. In May it acquired a foundry.")).containsExactly("Acme");
    assertThat(of("Acme, a maker of robots that has long been listed, acquired Bolt in May."))
        .containsExactly("Acme Bolt");
    assertThat(of("北辰电子走得最快。3月拿到合格证，售价239万元。")).containsExactly("北辰电子");
    assertThat(of("北辰电子上季度发电463亿千瓦时。公司今年1月与Acme签署协议。")).containsExactly("北辰电子 Acme");
    assertThat(of("南方二期工厂预计2026年投产。")).containsExactly("星河科技");
    assertThat(of("Acme agreed to buy Bolt. The deal should close in July 2025."))
        .contains("Acme Bolt");
  }

  @Test
  void aPublicBodyActsByItself() {
    assertThat(of("央行5月20日下调存款准备金率。")).containsExactly("");
    assertThat(of("China approved ten reactors in April 2025.")).containsExactly("");
  }

  @Test
  void aHappeningOfNobodyIsNotPrinted() {
    assertThat(told("多家企业2月宣布减产。")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acme delivered 201,259 cars in May.",
        "Acme sold NT$15.8 billion worth of chips in February.",
        "In the first quarter 26 units were handed over by Acme.",
        "During the first quarter Acme obtained new loan facilities of RMB3,014 million.",
        "Acme told investors in May that inference made up half of the hours that it sold.",
        "星河科技5月合并营收为293亿元，同比增长36%。",
        "星河科技2024年签约3157亿元，增长11%。",
        "星河科技5月披露，上半年上网电量1073亿千瓦时。",
        "3月发行的三年期票据利率2.98%。",
        "2014年首个产品获批后5年，星河科技销售额升至71亿美元。"
      })
  void aFigureWithAVerbBesideItIsNoEvent(String text) {
    assertThat(told(text)).isEmpty();
  }

  @Test
  void aPartSoldIsNoFigure() {
    assertThat(told("Acme sold 51% of its foundry to Bolt in April 2025."))
        .containsExactly("2025-04 REALISED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acme sticks to its budget, itself a figure raised in May.",
        "Contracts signed this year cover two thirds of what Acme needs.",
        "Its chips go to Bolt, on which the rules imposed in May weigh.",
        "Acme gained 3% on Tuesday after papers wrote that it had secured an order.",
        "Acme approved a budget of $38bn for accelerators in 2025.",
        "Last May a friend of mine acquired shares of Acme.",
        "Management of Acme will hold a conference call on July 8, 2025.",
        "4月和9月，星河科技先后获批6台和4台机组。"
      })
  void aWordThatIsNotTheVerbTellsNothing(String text) {
    assertThat(told(text)).isEmpty();
  }

  @Test
  void theDayIsThatOfTheHappening() {
    assertThat(told("Acme announced its results for the six months ended 31 March 2025 yesterday."))
        .containsExactly("2025-06-19 REALISED");
    assertThat(
            told(
                "LONDON, June 20, 2025 (WIRE) -- Acme today announced its results for the second"
                    + " quarter ended May 31, 2025."))
        .containsExactly("2025-06-20 REALISED");
    assertThat(told("According to a newspaper on May 5, Acme aims to invest $6bn by 2030."))
        .containsExactly("2030 ANNOUNCED");
    assertThat(told("这是继今年1月获准开工之后，星河科技最重要的一项决定。")).isEmpty();
    assertThat(told("公司维持收入指引（2025年3月公告的指引为50亿元）。")).isEmpty();
  }

  @Test
  void whatIsDoneIsNoPlan() {
    assertThat(told("走得最快的是北辰电子，3月拿到合格证。")).containsExactly("2025-03 REALISED");
    assertThat(told("星河科技3月9日宣布，将新药授权给Acme。")).containsExactly("2025-03-09 REALISED");
    assertThat(told("On May 5, Acme announced the launch of a service and plans to test ads."))
        .containsExactly("2025-05-05 REALISED");
    assertThat(told("星河科技3月9日宣布，将建设新厂。")).containsExactly("2025-03-09 ANNOUNCED");
  }

  @Test
  void howSureItIsRestsOnItsGround() {
    double named = extract("Acme opened a plant in May 2025.").get(0).confidence();
    double referred = extract("Acme grew. In May it opened a plant.").get(0).confidence();
    assertThat(named).isGreaterThan(referred);
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
        "a, founded in 2017, ",
        "Acme launched, Bolt in May (; ",
        "Acme, ",
        "In May the deal of Acme closed the "
      })
  void aLongTextTakesNoMoreThanItsShare(String unit) {
    Anatomy article = article(unit.repeat(400_000 / unit.length()));
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> new EventExtractor().extract(article, null, mentions(article)));
  }
}
