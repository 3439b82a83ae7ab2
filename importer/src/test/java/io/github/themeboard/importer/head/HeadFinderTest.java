package io.github.themeboard.importer.head;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.importer.read.Printed;
import io.github.themeboard.importer.register.Organisations;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Segmenter;
import java.io.StringReader;
import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HeadFinderTest {
  private static final Organisations KNOWN =
      Organisations.read(
          new StringReader(
              """
              name_en,name_zh,kind,aliases_en,aliases_zh,domains
              Oakhill Securities,橡山证券,house,Oakhill,,oakhill.example
              Harbour Bank,海港银行,house,,,
              Metal Daily,金属日报,media,Metal Daily News,金属日报网,metaldaily.example
              Tidewire,潮汐社,media,,,
              WeChat,微信公众号,media,,微信公众平台,mp.weixin.qq.com
              """));

  private static final String PARAGRAPH =
      "Orders for electric ferries doubled in two years, and yards raised their prices by 9%.\n";
  private static final String CHINESE = "两年内电动渡轮订单翻了一番，各船厂把报价提高了9%，交付排到后年。\n";

  @Test
  void aNoteOnAPortalNamesAllOfThem() {
    assertThat(
            head(
                "橡山证券：渡轮订单翻番\n金属日报网 2025-03-03 08:10 作者：李安\nhttps://metaldaily.example/a/1.html\n"
                    + CHINESE))
        .isEqualTo(
            new Head(
                "橡山证券：渡轮订单翻番",
                "金属日报网",
                "橡山证券",
                "李安",
                "https://metaldaily.example/a/1.html",
                LocalDate.of(2025, 3, 3),
                null));
    assertThat(
            head(
                "Oakhill: Ferry Orders Double\n"
                    + "Metal Daily  ·  Mar 3, 2025 16:20\n"
                    + "Analyst: Ann Lee\n"
                    + PARAGRAPH
                    + "Oakhill's research report states that more will come.\n"))
        .isEqualTo(
            new Head(
                "Oakhill: Ferry Orders Double",
                "Metal Daily",
                "Oakhill",
                "Ann Lee",
                null,
                LocalDate.of(2025, 3, 3),
                null));
  }

  @Test
  void aPageThatPrintsNothingGivesNothing() {
    assertThat(head(PARAGRAPH)).isEqualTo(new Head(null, null, null, null, null, null, null));
  }

  @Test
  void aHouseThatTheListDoesNotKnowIsKnownByItsForm() {
    assertThat(head("青石证券：渡轮订单翻番\n2025-03-03\n" + CHINESE).house()).isEqualTo("青石证券");
    assertThat(head("Greystone Capital: Ferry Orders Double\nMarch 3, 2025\n" + PARAGRAPH).house())
        .isEqualTo("Greystone Capital");
    assertThat(head("渡轮订单翻番\n2025-03-03\n某某获悉，青石证券发布研报称，" + CHINESE).house()).isEqualTo("青石证券");
    assertThat(
            head("Ferry Orders Double\n"
                    + "March 3, 2025\n"
                    + "Tidewire has learned that Oakhill Securities published a research report on"
                    + " yards.\n"
                    + PARAGRAPH)
                .house())
        .isEqualTo("Oakhill Securities");
  }

  @Test
  void aHouseThatIsOnlyQuotedOrReportsItsOwnResultsIsNone() {
    assertThat(
            head("Ferry Orders Double\nMarch 3, 2025\n"
                    + PARAGRAPH
                    + "Harbour Bank, in a note on Monday, kept its rating.\n"
                    + PARAGRAPH
                    + "More.")
                .house())
        .isNull();
    assertThat(
            head("橡山证券：上半年净利润同比增长12%\n2025-08-20\n橡山证券8月20日晚间披露半年度业绩，上半年实现净利润12亿元，同比增长12%。\n")
                .house())
        .isNull();
  }

  @Test
  void aHouseIsFoundInTheHeadLines() {
    for (String head :
        new String[] {
          "渡轮订单翻番\n2025-03-03\n青石证券\n",
          "渡轮订单翻番\n2025-03-03 青石证券 李安,王宁\n",
          "渡轮订单翻番\n青石证券 2025年3月3日\n",
          "渡轮订单翻番\n2025-03-03 08:10 来源：青石证券研究所\n",
          "渡轮订单翻番\n【青石证券】2025.03.03\n",
          "青石证券 | 渡轮：订单翻番\n2025-03-03\n",
          "青石证券丨渡轮订单翻番\n2025-03-03\n"
        }) {
      assertThat(head(head + CHINESE).house()).as(head).isEqualTo("青石证券");
      assertThat(head(head + CHINESE).publisher()).as(head).isNull();
    }
    assertThat(
            head(
                "Ferry orders double\nPine & Reed Partners | Equity Research | 3 March 2025\n"
                    + PARAGRAPH))
        .extracting(Head::house, Head::author)
        .containsExactly("Pine & Reed Partners", null);
    assertThat(
            head(
                "# Ferry orders double\n\n*Published 3 March 2025 by Pine Research*\n\n"
                    + "**Author:** Ann Lee\n\n"
                    + PARAGRAPH))
        .extracting(Head::house, Head::author, Head::published)
        .containsExactly("Pine Research", "Ann Lee", LocalDate.of(2025, 3, 3));
  }

  @Test
  void aNameSetApartFromTheTitleIsNoPartOfIt() {
    assertThat(head("青石证券丨渡轮订单翻番\n2025-03-03\n" + CHINESE).title()).isEqualTo("渡轮订单翻番");
    assertThat(head("青石证券研究所 | 渡轮订单翻番\n2025-03-03\n" + CHINESE).title()).isEqualTo("渡轮订单翻番");
    assertThat(head("【橡山证券】渡轮订单翻番\n2025-03-03\n" + CHINESE).title()).isEqualTo("渡轮订单翻番");
    assertThat(
            head("Tidewire | Ferry Orders Double\nTidewire, March 3, 2025\n" + PARAGRAPH).title())
        .isEqualTo("Ferry Orders Double");
    assertThat(head("早报 | 渡轮订单翻番\n金属日报 2025-03-03\n" + CHINESE).title()).isEqualTo("早报 | 渡轮订单翻番");
  }

  @Test
  void theHouseThatSaysTheRestOfATitleStaysInIt() {
    assertThat(head("橡山证券：渡轮订单翻番\n2025-03-03\n" + CHINESE))
        .extracting(Head::title, Head::house)
        .containsExactly("橡山证券：渡轮订单翻番", "橡山证券");
  }

  @Test
  void anAccountOnWeChatIsThePublisherAndThePlatformIsNone() {
    Printed claims = new Printed(null, null, "微信公众平台", null, null, null, null);
    assertThat(head("渡轮订单翻番\n原创 李安 渡轮船舶观察 2025年03月03日 08:10 上海\n" + CHINESE, claims).publisher())
        .isEqualTo("渡轮船舶观察");
    assertThat(head("渡轮订单翻番\n2025-03-03\n" + CHINESE, claims).publisher()).isEqualTo("微信公众平台");
    assertThat(
            head("渡轮订单翻番\n李安 王宁 渡轮船舶观察 2025-03-03\nhttps://mp.weixin.qq.com/s/a1\n" + CHINESE)
                .publisher())
        .isEqualTo("渡轮船舶观察");
    assertThat(
            head("渡轮订单翻番\n原创 渡轮船舶观察\n2025-03-03\n" + CHINESE + CHINESE + "微信扫一扫\n关注该公众号\n")
                .publisher())
        .isEqualTo("渡轮船舶观察");
    assertThat(head("渡轮订单翻番\n来源：微信公众号“渡轮船舶观察”\n" + CHINESE).publisher()).isEqualTo("渡轮船舶观察");
    assertThat(head("渡轮订单翻番\n金属日报 2025-03-03\n" + CHINESE + "本文来自微信公众号：渡轮船舶观察，作者：李安\n").publisher())
        .isEqualTo("金属日报");
  }

  @Test
  void aBrokerThatTheArticleIsAboutIsNotItsHouse() {
    assertThat(head("橡山证券获批新业务\n2025-03-03\n相关个股：橡山证券\n" + CHINESE).house()).isNull();
    assertThat(head("橡山证券 | 上半年净利润增长12%\n2025-03-03\n" + CHINESE).house()).isNull();
    assertThat(head("渡轮订单翻番\nEquity Research | 2025-03-03\n" + CHINESE).house()).isNull();
  }

  @Test
  void aDateThatCanBeReadInTwoWaysIsNone() {
    assertThat(head("Ferry orders double\nDate: 03/11/2025\n" + PARAGRAPH).published()).isNull();
    assertThat(hint("Ferry orders double\nDate: 03/11/2025\n" + PARAGRAPH))
        .isEqualTo("03/11/2025|2025-03-11");
    assertThat(
            head("Ferry orders double\nDate: 03/11/2025 (3 November 2025)\n" + PARAGRAPH)
                .published())
        .isEqualTo(LocalDate.of(2025, 11, 3));
  }

  @Test
  void allAuthorsAreGivenAsPrinted() {
    assertThat(head("渡轮订单翻番\n2025-03-03\n作者：李安 王宁\n" + CHINESE).author()).isEqualTo("李安 王宁");
    assertThat(head("渡轮订单翻番\n2025-03-03 青石证券 訾安,王宁\n" + CHINESE).author()).isEqualTo("訾安,王宁");
    assertThat(head("Ferry orders double\nPosted by admin on 3 March 2025\n" + PARAGRAPH).author())
        .isNull();
  }

  @Test
  void theSiteCountsMoreThanWhereItHasTheTextFrom() {
    assertThat(
            head(
                "Ferry orders double\nSource: Harbour Times, Author: Ann Lee\n"
                    + PARAGRAPH.repeat(3)
                    + "Risk Disclaimer: The above does not represent any position or investment"
                    + " advice of Metal Daily.\n"))
        .extracting(Head::publisher, Head::author)
        .containsExactly("Metal Daily", "Ann Lee");
    assertThat(head("Ferry orders double\nSource: Harbour Times\n" + PARAGRAPH).publisher())
        .isEqualTo("Harbour Times");
  }

  @Test
  void namesGluedToTheWordForPublishedAreSeen() {
    assertThat(
            head(
                "Ferry orders double again this year\n\n"
                    + "koinbotОпубликовано 2026-05-08Обновлено 2026-05-09\n\n"
                    + PARAGRAPH))
        .extracting(Head::publisher, Head::published)
        .containsExactly("koinbot", LocalDate.of(2026, 5, 8));
  }

  @Test
  void datelinesGiveDayPlaceAndWire() {
    assertThat(head("Ferry orders double\n\nOSLO, Oct. 28, 2025 /PRNewswire/ -- " + PARAGRAPH))
        .extracting(Head::publisher, Head::published)
        .containsExactly("PRNewswire", LocalDate.of(2025, 10, 28));
    assertThat(head("渡轮订单翻番\n潮汐社2月27日电（记者 李安）截至2025年末，" + CHINESE))
        .extracting(Head::publisher, Head::author, Head::published)
        .containsExactly("潮汐社", "李安", LocalDate.of(2026, 2, 27));
  }

  @Test
  void theDayOfPublicationIsNeitherThatOfAChangeNorOfAnEventNorOfAnotherArticle() {
    assertThat(
            head("Ferry orders double\nUpdated May 9, 2025\nPublished May 8, 2025\n" + PARAGRAPH)
                .published())
        .isEqualTo(LocalDate.of(2025, 5, 8));
    assertThat(
            head("Ferry orders double\n"
                    + PARAGRAPH
                    + "The yard was founded on May 8, 2011.\n"
                    + PARAGRAPH
                    + "Related Articles\nLamb prices climb   2025-08-20\n")
                .published())
        .isNull();
    assertThat(head("渡轮订单翻番\n" + CHINESE + CHINESE + "发布时间：2025年5月8日").published())
        .isEqualTo(LocalDate.of(2025, 5, 8));
    assertThat(head("Ferry orders double\n05/13/2025\n" + PARAGRAPH).published())
        .isEqualTo(LocalDate.of(2025, 5, 13));
  }

  @Test
  void withoutADayThereIsAHint() {
    assertThat(
            hint(
                "Ferry orders double\n"
                    + PARAGRAPH
                    + "The yard said in January this year that it will hire.\n"))
        .isEqualTo("in January this year|null");
    assertThat(
            hint(
                "Ferry orders double\n"
                    + PARAGRAPH
                    + "It listed on May 8, 2025, and plans a bond by June 30, 2027.\n"))
        .isEqualTo("May 8, 2025|2025-05-08");
    assertThat(hint("渡轮订单翻番\n" + CHINESE + "公司今年1月宣布分拆子公司上市。\n")).isEqualTo("今年1月|null");
    assertThat(hint("Ferry orders double\n" + PARAGRAPH)).isNull();
  }

  @Test
  void whatTheFileClaimsFillsWhatTheTextDoesNotPrint() {
    Printed claims =
        new Printed(
            "Ferry orders double",
            "Account 7",
            "Metal Daily",
            null,
            URI.create("https://metaldaily.example/1"),
            LocalDate.of(2025, 5, 8),
            "en");
    Anatomy anatomy =
        new Segmenter()
            .segment(
                "Ferry orders double | Metal Daily\nBy Ann Lee\n"
                    + PARAGRAPH
                    + "It listed on May 1, 2025.\n");
    assertThat(new HeadFinder(KNOWN).find(anatomy, claims))
        .isEqualTo(
            new Head(
                "Ferry orders double",
                "Metal Daily",
                null,
                "Ann Lee",
                "https://metaldaily.example/1",
                LocalDate.of(2025, 5, 8),
                null));
    Head printed =
        new Head("Printed title", null, null, null, null, LocalDate.of(2025, 5, 7), null);
    assertThat(printed.merged(claims).published()).isEqualTo(LocalDate.of(2025, 5, 7));
    assertThat(printed.merged(claims).title()).isEqualTo("Printed title");
  }

  private static Head head(String text) {
    return new HeadFinder(KNOWN).find(new Segmenter().segment(text));
  }

  private static Head head(String text, Printed claims) {
    return new HeadFinder(KNOWN).find(new Segmenter().segment(text), claims);
  }

  private static String hint(String text) {
    DateHint hint = head(text).dateHint();
    return hint == null ? null : hint.words().in(text) + "|" + hint.notBefore();
  }
}
