package io.github.themeboard.importer.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.importer.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmenterTest {

  @Test
  void linesOfDateAuthorAndButtonsStandOutsideTheArticle() {
    Marked.isReadAsMarked(
        """
        -|Home > News > Metals
        T|Zinc smelters in Europe cut output as power turns dear again
        -|By Ann Lee
        -|March 3, 2025   Views 1,204
        -|Share to:  Facebook  X  WeChat  Copy link
        +|Three smelters have lowered their output by 15% since January, and a fourth considers to follow.
        +|
        +|Premiums in Rotterdam rose to $310 a tonne.
        """
            .replace("+|\n", "\n"));
  }

  @Test
  void aChinesePageWithMenusAboveAndBelow() {
    Marked.isReadAsMarked(
        """
        -|首页 行情 数据 研报 专题
        -|首页 > 研报 > 正文
        T|东海证券：锌冶炼加工费触底，关注资源自给率高的企业
        -|某某财经 2025-03-03 08:10 作者：李安
        -|分享 微信 微博 +自选
        +|东海证券发布研报称，进口锌精矿加工费降至每吨30美元，冶炼厂减产比例升至15%，预计二季度加工费见底回升。
        +|风险提示：海外矿山复产超预期；需求不及预期。
        -|相关阅读
        -|港股异动 | 某锌业午后涨超6%
        -|声明：本内容不代表本平台立场，不构成投资建议。
        """);
  }

  @Test
  void countersOfThePageStandOutsideTheArticle() {
    Marked.isReadAsMarked(
        """
        T|锌冶炼加工费触底，关注资源自给率高的企业
        -|浏览 3,204
        -|阅读1.2万 评论36 收藏5
        +|进口锌精矿加工费降至每吨30美元，冶炼厂减产比例升至15%，预计二季度加工费见底回升。
        -|阅读 1.2万
        -|点赞 35
        """);
    Marked.isReadAsMarked(
        """
        T|Zinc smelters in Europe cut output as power turns dear again
        -|Views: 3,204
        -|1.2k reads | 36 comments | 5 likes
        -|Follow · 36 comments · 5 likes
        +|Three smelters have lowered their output by 15% since January, and a fourth considers to follow.
        """);
  }

  @Test
  void countersOfThePageAreNotReadEvenAroundTheArticle() {
    Anatomy anatomy =
        new Segmenter().segment("锌冶炼加工费触底，关注资源自给率高的企业\n阅读 1.2万\n进口锌精矿加工费降至每吨30美元，冶炼厂减产比例升至15%。\n");
    assertThat(anatomy.outside()).isEmpty();
  }

  @Test
  void rowsOfNothingButNumbersBelongToTheArticle() {
    Marked.isReadAsMarked(
        """
        T|Zinc smelters in Europe cut output as power turns dear again
        -|March 3, 2025
        +|+5%|-7%
        +||5万|6万|
        +|| 12% | 15% | 18% |
        +|Three smelters have lowered their output by 15% since January, and a fourth considers to follow.
        """);
  }

  @Test
  void relatedArticlesEndThePageEvenWhenTheyReadLikeProse() {
    Marked.isReadAsMarked(
        """
        T|Ferry yards are full until 2028
        +|Orders for double-ended ferries doubled in two years. Norwegian counties ordered 14 ships, and their batteries alone cost 90 million euros.
        -|Related Articles
        -|Lamb prices in Wales climbed by 12.5% in the third quarter, and farmers held back animals for breeding.
        -|The placement of 2.1 million shares by a drug maker raised 190 million crowns on Monday.
        """);
  }

  @Test
  void aSellerOfReportsAdvertisesItBelowTheArticle() {
    Marked.isReadAsMarked(
        """
        T|Ferry yards are full until 2028
        +|Orders for double-ended ferries doubled in two years. Norwegian counties ordered 14 ships, and their batteries alone cost 90 million euros.
        -|Request a Sample Copy of the Report: www.ferries.example/sample
        -|Report Scope: 140 pages | 31 tables
        -|Quick Buy: USD 3,950 (single user)
        -|Related Reports: Tug Market to hit USD 2.6 billion by 2031
        """);
  }

  @Test
  void aDigestBetweenTwoPartsOfTheArticleDoesNotEndIt() {
    Marked.isReadAsMarked(
        """
        T|Ferry yards are full until 2028
        +|Orders for electric ferries doubled in two years. Norwegian counties ordered 14 ferries with large batteries, and the yards in Poland took most hulls.
        -|Related Articles
        -|Lamb prices in Wales climb again
        -|Cheese exports: what the tariff means
        +|The yards in Poland expect hulls for 11 more electric ferries by 2027, and batteries remain the bottleneck of each delivery.
        +|Norwegian counties pay penalties of 2% when electric ferries arrive late, so that yards order batteries early.
        -|Comments
        -|skipper77: finally
        """);
  }

  @Test
  void theRisksOfAnArticleCountBehindItsRelatedArticles() {
    Marked.isReadAsMarked(
        """
        T|Ferry yards are full until 2028
        +|Orders for electric ferries doubled in two years. Norwegian counties ordered 14 ferries with large batteries, and the yards in Poland took most hulls.
        -|Related Articles
        -|Lamb prices in Wales climb again
        +|Risk warning
        +|Steel plate becomes dearer; counties postpone tenders.
        -|Risk Disclosure: Trading involves risk. You may lose more than you paid in.
        """);
  }

  @Test
  void aDisclaimerUnderTheNameOfARiskWarningIsNone() {
    Marked.isReadAsMarked(
        """
        T|渡轮船厂订单排到2028年
        +|两年内电动渡轮订单翻了一番，挪威各郡共订购14艘，电池成本合计9000万欧元，船体多由波兰船厂承接。
        +|风险提示：钢板涨价；招标推迟。
        -|风险提示及免责条款
        -|市场有风险，投资需谨慎。本文不构成个人投资建议。
        """);
    Marked.isReadAsMarked(
        """
        T|渡轮船厂订单排到2028年
        +|两年内电动渡轮订单翻了一番，挪威各郡共订购14艘，电池成本合计9000万欧元，船体多由波兰船厂承接。
        -|风险提示：本文观点仅代表个人，据此操作，风险自负。
        """);
  }

  @Test
  void aDisclaimerGluedToALastSentenceIsCutOff() {
    String text =
        "Ferry yards are full\n"
            + "By Ann Lee\n"
            + "Orders for electric ferries doubled in two years, and yards raised prices by 9%. The"
            + " views are not investment advice.Read more";
    Anatomy anatomy = new Segmenter().segment(text);
    assertThat(said(anatomy))
        .containsExactly(
            "Ferry yards are full",
            "Orders for electric ferries doubled in two years, and yards raised prices by 9%.");
  }

  @Test
  void aWholeArticleInOneLineLosesOnlyTheSentencesOfThePublisher() {
    String article = "The yard delivered 14 ferries in 2025 and earned a margin of 9%. ".repeat(20);
    Anatomy anatomy =
        new Segmenter()
            .segment(article + "Past performance is no guarantee of anything. " + article);
    assertThat(said(anatomy)).hasSize(40).allMatch(s -> s.startsWith("The yard"));
  }

  @Test
  void questionsThatASiteMadeAreNoArticleAndAnInterviewIs() {
    Marked.isReadAsMarked(
        """
        T|Talking to a ferry captain about batteries
        -|Date of call: July 18, 2024
        +|Q: How long does charging take at the quay?
        +|A: Nine minutes per crossing, at 4.2 MW, and the grid holds.
        +|Q: And in winter?
        +|A: Eleven minutes; the pack loses 12% of its capacity below zero.
        -|Pertanyaan Terkait
        -|QHow long does charging of the ferry take?
        -|ANine minutes per crossing at 4.2 MW.
        """);
  }

  @Test
  void questionsUnderAHeadingInAnUnknownLanguageAreKnownByTheirGluedLetters() {
    Marked.isReadAsMarked(
        """
        T|Why charging at the quay is the bottleneck
        +|Nine minutes per crossing at 4.2 MW are possible, but the grid of the island holds only one ferry at a time, says the captain.
        -|Kérdések és válaszok
        -|QHow long does charging of the ferry take?
        -|ANine minutes per crossing at 4.2 MW.
        """);
  }

  @Test
  void aHeadingThatReadsLikeAButtonStaysAboveItsParagraph() {
    Marked.isReadAsMarked(
        """
        T|Second quarter: cloud carries, search holds
        -|By Tom Reed, July 24, 2025
        +|Search
        +|Search revenue rose 11.7% to $54.2 billion, with paid clicks up 4%.
        +|YouTube
        +|Advertising brought $9.8 billion, 13% more than a year ago.
        +|Sales: $13.6 billion, up 32%.
        +|Phone shipments reached 3,200,000 units in the quarter.
        +|Reporting by segment remains unchanged.
        """);
  }

  @Test
  void aSentenceThatOnlyMentionsReferenceIsNoDisclaimer() {
    Marked.isReadAsMarked(
        """
        T|半年报前瞻：影视行业
        -|2025-07-24 来源：某某时报
        +|2025年4月，清明档票房3.8亿元，同比下降55%。
        +|下文测算仅供参考：中性情形下全年票房450亿元，对应增速为6%，观影人次10.8亿。
        +|重点公司：甲影视 乙院线 丙传媒
        +|丁影业全年计划上映12部影片，票房占比有望达到8%。
        """);
  }

  @Test
  void tablesKeepTheirRulesAndRows() {
    Marked.isReadAsMarked(
        """
        T|Half-year results in tables
        -|Compiled on 1 September 2025
        +|All four toolmakers have filed, and combined revenue increased by 36.2% in the first half.
        +|| Company | Revenue | YoY |
        +||---|---:|---:|
        +|| Alder | 16,142 | 29.5% |
        +|Company\tRevenue\tYoY
        +|Birch\t4,961\t43.9%
        """);
  }

  @Test
  void aMarkdownFileKeepsItsArticleWithoutFrontMatterAndFoot() {
    Marked.isReadAsMarked(
        """
        -|---
        -|title: Heat pumps
        -|date: 2023-11-02
        -|---
        -|[Home](/) | [Notes](/notes) | [About](/about)
        T|# Heat pumps in old houses
        -|![Cover](cover.jpg)
        +|We measured **48 houses** over two winters; the median factor was *2.9*, and the worst house reached 2.1.
        +|## Risks
        +|- Installers remain scarce
        -|## Disclaimer
        -|This post is for informational purposes only.
        """);
  }

  @Test
  void vendorsContactsAndLanguagesEndTheirTexts() {
    Marked.isReadAsMarked(
        """
        T|Choosing a charger for a depot
        +|A depot with 40 vans needs 1.2 MW at night, and load management brings that down to 600 kW without a late van.
        -|Contact us
        -|TEL: +86 755 5550 0199   WhatsApp: +86 138 5550 0917
        -|Follow us:  LinkedIn  YouTube
        -|English
        -|Русский
        -|العربية
        """);
  }

  @Test
  void promotionAndCaptionsInsideAreLeftOut() {
    Marked.isReadAsMarked(
        """
        T|牧场压栏情绪升温
        -|来源：农财观察
        +|8月末能繁存栏330万头，计划年底前降至320万头；成本降至每公斤12.4元，较年初下降1.1元。
        -|图源：企业官网
        -|股市回暖，抄底炒股先开户！送给你>>
        +|业内人士测算，月度出栏将减少约3%，猪价中枢有望回到15元/公斤以上。
        -|责任编辑：郭某
        -|海量资讯、精准解读，尽在某某APP
        """);
  }

  @Test
  void theLanguageIsThatOfTheArticleAndNotOfTheSite() {
    Anatomy anatomy =
        new Segmenter()
            .segment(
                "首页 行情 数据 研报\n"
                    + "Ferry yards are full\n"
                    + "Orders for electric ferries doubled in two years, and yards raised prices by"
                    + " 9%.\n"
                    + "简体中文\n".repeat(20));
    assertThat(anatomy.language()).isEqualTo(Language.EN);
  }

  @Test
  void anyTextHasAnAnatomy() {
    for (String text :
        List.of("", " ", "\n\n", "x", "。", "Related Articles", "---", "---\n---", "#", "0/400")) {
      Anatomy anatomy = new Segmenter().segment(text);
      assertThat(anatomy.body().end()).isLessThanOrEqualTo(text.length());
      assertThat(anatomy.sentences()).allMatch(s -> s.end() <= text.length());
    }
  }

  private static List<String> said(Anatomy anatomy) {
    return anatomy.sentences().stream().map(s -> s.span().in(anatomy.text())).toList();
  }
}
