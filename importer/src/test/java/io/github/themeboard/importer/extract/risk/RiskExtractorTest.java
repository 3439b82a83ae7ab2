package io.github.themeboard.importer.extract.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.importer.segment.Segmenter;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RiskExtractorTest {
  private static final String ENGLISH =
"""
Cranes: the ports are ordering again
Port operators on three continents have placed orders for ship-to-shore cranes, and the yards \
are booked until the spring of 2028. We think prices will follow, since steel has become \
cheaper while the crews that can erect a crane have become scarce.
""";

  private static final String CHINESE =
      """
      港机行业点评：订单重回景气区间
      三大洲的码头运营商陆续下达岸桥订单，船厂排期已到2028年春季。我们认为价格将随之上行，钢材成本下降而熟练安装队伍稀缺，\
      行业盈利能力有望在未来两年持续改善，龙头公司的议价权也会随之增强。
      """;

  private static List<String> risks(String text) {
    return new RiskExtractor()
        .extract(new Segmenter().segment(text)).stream().map(r -> r.quote().in(text)).toList();
  }

  @Test
  void oneLinePartedBySemicolonsIsOneRiskEach() {
    assertThat(
            risks(ENGLISH + "Risk warning: fewer orders; dearer steel; and a strike in Genoa.\n"))
        .containsExactly("fewer orders", "dearer steel", "a strike in Genoa");
    assertThat(risks(CHINESE + "风险提示：订单不及预期；钢价上涨；汇率波动等。\n"))
        .containsExactly("订单不及预期", "钢价上涨", "汇率波动");
  }

  @Test
  void numbersAreNoPartOfARisk() {
    assertThat(risks(ENGLISH + "[Risk factors] 1) Fewer orders. 2) Dearer steel.\n"))
        .containsExactly("Fewer orders", "Dearer steel");
    assertThat(risks(CHINESE + "风险提示：（1）订单不及预期；（2）钢价上涨。\n")).containsExactly("订单不及预期", "钢价上涨");
    assertThat(risks(CHINESE + "风险提示：①订单不及预期②钢价上涨\n")).containsExactly("订单不及预期", "钢价上涨");
  }

  @Test
  void aCategoryThatNoWordTellsIsTheLessSure() {
    String text = CHINESE + "风险提示：地缘政治冲突加剧；山羊数目变化。\n";
    List<RiskCandidate> found = new RiskExtractor().extract(new Segmenter().segment(text));
    assertThat(found).hasSize(2);
    assertThat(found.get(0).category()).isEqualTo(RiskCategory.GEOPOLITICS);
    assertThat(found.get(0).confidence()).isGreaterThan(found.get(1).confidence());
  }

  @Test
  void aHeadingIsFollowedByBulletsUntilTheNextHeading() {
    assertThat(
            risks(
                ENGLISH
                    + "\n"
                    + "Key risks\n\n"
                    + "• Fewer orders from Asia\n"
                    + "• Dearer steel\n\n"
                    + "Valuation\n"
                    + "The shares trade at 14x.\n"))
        .containsExactly("Fewer orders from Asia", "Dearer steel");
    assertThat(risks(CHINESE + "五、风险提示\n1、订单不及预期；\n2、钢价上涨。\n六、投资建议\n维持推荐。\n"))
        .containsExactly("订单不及预期", "钢价上涨");
  }

  @Test
  void aListMayGoOnInTheNextLine() {
    assertThat(risks(CHINESE + "风险提示：1、订单不及预期；\n2、钢价上涨；\n3、汇率波动。\n"))
        .containsExactly("订单不及预期", "钢价上涨", "汇率波动");
  }

  @Test
  void linesWithoutMarksAreRisksToo() {
    assertThat(risks(ENGLISH + "RISKS\nFewer orders\nDearer steel\nConclusion\nBuy the dip.\n"))
        .containsExactly("Fewer orders", "Dearer steel");
  }

  @Test
  void aParagraphThatExplainsARiskIsItsFirstSentence() {
    assertThat(
            risks(
                ENGLISH
                    + "Risks\n\n"
                    + "Order risk: operators may cancel. Two did so in 2020.\n\n"
                    + "Steel prices could rise. They are half of the cost.\n"))
        .containsExactly("Order risk: operators may cancel", "Steel prices could rise");
    assertThat(risks(CHINESE + "四、主要风险\n（一）订单取消的风险\n若贸易放缓，运营商可能取消订单。\n（二）钢价上涨的风险\n钢材占成本一半。\n"))
        .containsExactly("订单取消的风险", "钢价上涨的风险");
  }

  @Test
  void aSentenceMaySayWhatTheRisksAre() {
    assertThat(
            risks(
                ENGLISH
                    + "Key risks to our target include fewer orders, dearer steel and strikes at"
                    + " ports.\n"))
        .containsExactly("fewer orders", "dearer steel", "strikes at ports");
    assertThat(risks(CHINESE + "主要风险包括订单取消、钢价上涨以及汇率波动。\n")).containsExactly("订单取消", "钢价上涨", "汇率波动");
    assertThat(risks(CHINESE + "问：怎么看风险？\n答：主要风险有两点。订单可能被取消。钢价可能上涨。\n"))
        .containsExactly("订单可能被取消", "钢价可能上涨");
    assertThat(risks(CHINESE + "最后谈谈风险。第一，订单可能被取消；第二，钢价可能上涨。\n"))
        .containsExactly("订单可能被取消", "钢价可能上涨");
  }

  @Test
  void everySectionMayHaveAWarningOfItsOwn() {
    assertThat(
            risks(
                ENGLISH
                    + "Orders\n"
                    + "Risk warning: An order is no delivery.\n"
                    + "Deliveries\n"
                    + "Risk warning: A delivery is no payment.\n"))
        .containsExactly("An order is no delivery", "A delivery is no payment");
  }

  @Test
  void twoHeadingsMayShareALine() {
    assertThat(
            risks(
                ENGLISH
                    + "Downside risks: fewer orders; dearer steel. Upside risks: lower tariffs.\n"))
        .containsExactly("fewer orders", "dearer steel", "lower tariffs");
  }

  @Test
  void upsideAndDownsideMayShareALineBelowAHeading() {
    assertThat(
            risks(
                ENGLISH
                    + "Risks\n"
                    + "Downside risks include: fewer orders, dearer steel, and a strike in Genoa."
                    + " Upside risks: lower tariffs; a scrapping subsidy.\n"))
        .containsExactly(
            "fewer orders",
            "dearer steel",
            "a strike in Genoa",
            "lower tariffs",
            "a scrapping subsidy");
    assertThat(
            risks(
                ENGLISH
                    + "Key risks include fewer orders and dearer steel. Upside risks: lower"
                    + " tariffs; a scrapping subsidy.\n"))
        .containsExactly("fewer orders", "dearer steel", "lower tariffs", "a scrapping subsidy");
  }

  @Test
  void theRisksInFrontOfADisclaimerStay() {
    assertThat(risks(CHINESE + "风险提示：订单不及预期；钢价上涨；本报告提及的企业均源自公开资料，并不代表本机构对其推荐。\n"))
        .containsExactly("订单不及预期", "钢价上涨");
    assertThat(risks(CHINESE + "风险提示\n1、订单不及预期；\n2、钢价上涨。所涉企业信息并不代表本机构观点。\n"))
        .containsExactly("订单不及预期", "钢价上涨");
    assertThat(
            risks(
                ENGLISH
                    + "Risk warning: The value of investments may fall as well as rise. Past"
                    + " performance tells nothing; this is not investment advice.\n"))
        .isEmpty();
  }

  @Test
  void independentSentencesAreARiskEachAndExplanationsAreNone() {
    assertThat(
            risks(
                ENGLISH
                    + "Risks to our call\nTariffs could rise again. Port spending is cyclical."
                    + " Buyer concentration: two ports place half of all orders.\n"))
        .containsExactly(
            "Tariffs could rise again",
            "Port spending is cyclical",
            "Buyer concentration: two ports place half of all orders");
    assertThat(
            risks(
                ENGLISH
                    + "Risks to our call\nTariffs on imported cranes could rise again after the"
                    + " vote. This would weaken orders from the smaller ports in the Gulf."
                    + " Therefore prices might fall.\n"))
        .containsExactly("Tariffs on imported cranes could rise again after the vote");
  }

  @Test
  void aListThatClaimsNotToBeCompleteIsOne() {
    assertThat(
            risks(
                ENGLISH
                    + "Risk factors include, but are not limited to, (1) steel prices, (2) fewer"
                    + " orders and (3) strikes.\n"))
        .containsExactly("steel prices", "fewer orders", "strikes");
    assertThat(risks(CHINESE + "主要风险包括但不限于订单取消、钢价上涨。\n")).containsExactly("订单取消", "钢价上涨");
  }

  @Test
  void aRiskMayGoOnInTheNextLineOfAWrappedText() {
    assertThat(
            risks(
                ENGLISH
                    + "\nPrincipal risks: (i) fewer orders from Asia; (ii) faster\n"
                    + "automation of the yards; (iii) dearer steel.\n"))
        .containsExactly(
            "fewer orders from Asia", "faster\nautomation of the yards", "dearer steel");
    assertThat(risks(CHINESE + "\n风险提示：（1）订单不及预期；（2）钢价上涨；（\n3）汇率波动；（4）工期延误。\n"))
        .containsExactly("订单不及预期", "钢价上涨", "汇率波动", "工期延误");
  }

  @Test
  void whereAllLinesAreFullEvenANameMayBeginTheNext() {
    assertThat(
            risks(
                """
                Cranes: the ports are ordering again

                Port operators on three continents have placed orders for
                ship-to-shore cranes, and the yards are booked until the
                spring of 2028. We think prices will follow, since steel
                has become cheaper while crews have become scarce in all
                of the ports that we have been to.

                Main risks: (i) fewer orders from Asia; (ii) strikes in
                Genoa and Antwerp; (iii) dearer steel.
                """))
        .containsExactly("fewer orders from Asia", "strikes in\nGenoa and Antwerp", "dearer steel");
  }

  @Test
  void bulletsInLowerCaseAreNoWrappedLine() {
    assertThat(risks(ENGLISH + "\nKey risks\n\n• fewer orders\n• dearer steel\n"))
        .containsExactly("fewer orders", "dearer steel");
    assertThat(risks(ENGLISH + "\nRISKS\nfewer orders\ndearer steel and less of it\n"))
        .containsExactly("fewer orders", "dearer steel and less of it");
  }

  @Test
  void aCommaInsideARiskPartsNothing() {
    assertThat(risks(CHINESE + "风险提示\n• 码头发生事故，影响交付\n• 钢价上涨\n"))
        .containsExactly("码头发生事故，影响交付", "钢价上涨");
    assertThat(risks(CHINESE + "风险提示：订单不及预期，钢价上涨，海外拓展不及预期。\n"))
        .containsExactly("订单不及预期", "钢价上涨", "海外拓展不及预期");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Risk disclaimer: this content is not investment advice.",
        "Risk warning\nThe above only represents the author's view and does not constitute advice.",
        "Risk assets rallied, and the bank keeps a low risk profile with strict risk control.",
        "Risks are balanced. The risk is priced in, as we have said for a year."
      })
  void whatThePublisherSaysOfItselfIsNoRisk(String tail) {
    assertThat(risks(ENGLISH + tail + "\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "风险提示：市场有风险，投资需谨慎。",
        "风险提示：详见报告正文。",
        "公司风险控制能力突出，属于低风险业务。",
        "降低风险的办法有两个。一是多元采购，二是提高库存。"
      })
  void chineseDisclaimersAreNoRisks(String tail) {
    assertThat(risks(CHINESE + tail + "\n")).isEmpty();
  }

  @Test
  void itsWordsTellWhatARiskThreatens() {
    String text = CHINESE + "风险提示：关税上调；价格战；研发失败；汇率波动；资本开支放缓；需求走弱；补贴退坡。\n";
    assertThat(new RiskExtractor().extract(new Segmenter().segment(text)))
        .extracting(RiskCandidate::category)
        .containsExactly(
            RiskCategory.GEOPOLITICS,
            RiskCategory.COMPETITION,
            RiskCategory.TECHNOLOGY,
            RiskCategory.FINANCIAL,
            RiskCategory.CAPITAL_SPENDING,
            RiskCategory.DEMAND,
            RiskCategory.POLICY);
  }

  @Test
  void pricesThatFallAreOfCompetitionOrDemandAndCurrenciesOfFinance() {
    String text = CHINESE + "风险提示：租赁价格大幅下跌；产品价格回落；汇率大幅波动；再融资受阻。\n";
    assertThat(new RiskExtractor().extract(new Segmenter().segment(text)))
        .extracting(RiskCandidate::category)
        .containsExactly(
            RiskCategory.DEMAND,
            RiskCategory.COMPETITION,
            RiskCategory.FINANCIAL,
            RiskCategory.FINANCIAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "风险提示：甲；",
        "Risks: (i) fewer orders from the ports of Asia; (ii) faster\n",
        "Risks include a; ",
        "Risks: a. ",
        "风险、",
        "主要风险",
        "1) risk ",
        "(",
        "key risks are ",
        "Risks\nIt may fall.\n",
        "What are the risks?\n"
      })
  void aLongTextTakesNoMoreThanItsShare(String unit) {
    var anatomy = new Segmenter().segment(ENGLISH + unit.repeat(400_000 / unit.length()));
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> new RiskExtractor().extract(anatomy));
  }
}
