package io.github.themeboard.importer.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.themeboard.importer.extract.Held;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleComparisonTest {
  private static final List<String> NOTE =
      List.of(
          "Makers of cold-atom sensors enter their third year of rising orders, and the airlines"
              + " that tested the first units over the Atlantic now sign contracts that run for"
              + " five years.",
          "We count eleven carriers with a signed agreement, against four a year ago. Their fleets"
              + " have 1,900 aircraft between them, of which some 600 could be fitted before the"
              + " end of the decade without a change to the wiring.",
          "The bottleneck is no longer the physics package but the lasers. Only two plants in the"
              + " world grow the crystals at the purity that is needed, and both have sold their"
              + " output until the spring of next year.",
          "Prices have held up better than we thought. A unit still costs about as much as a"
              + " small car, and the makers see no reason to give ground while the queue gets"
              + " longer every quarter.",
          "We therefore raise our estimate for deliveries and keep the sector at the top of our"
              + " list. The weak point remains certification, where the authorities have yet to"
              + " agree on a common test for drift at low temperatures.",
          "Investors should also watch the small firms that make vacuum cells. They are hard to"
              + " replace, have little capital, and two of them looked for a buyer last summer.");

  private static final List<String> OTHER_NOTE =
      List.of(
          "Our visit to three makers of cold-atom sensors confirms that demand outside aviation is"
              + " picking up. Mining groups want them to find ore below a kilometre of rock.",
          "Surveyors told us that one flight now replaces a season of drilling. A contract in"
              + " Chile was worth 40 million dollars, more than the industry sold in all of 2021.",
          "Rivals from nuclear magnetic resonance have not given up, and their instruments are"
              + " cheaper by half. We think the two will share the market for years.",
          "The weak point remains certification, where the authorities have yet to agree on a"
              + " common test. We keep the sector at the top of our list.");

  private static final Board BOARD =
      new Board().article("first", text(NOTE), "Lantern Securities", "灯塔证券");

  @Test
  void theSameArticleOnAnotherPageIsADuplicateAndNothingOfItIsProposed() {
    String page =
        "Home | Markets | Sign in\n\nShare\n\n"
            + text(NOTE)
            + "\n\nRelated articles\n\nFive stocks to watch\n";
    Told told = Told.in(page).theme("sensing").risk("two of them looked for a buyer last summer");

    Comparison comparison = Comparer.compare(told.extraction(), BOARD.known());

    assertThat(comparison.duplicateOf()).isEqualTo("first");
    assertThat(comparison.origin()).isNull();
    assertThat(comparison.alreadyKnown(told.extraction()))
        .extracting(Held::kind, Held::reason)
        .containsExactly(
            tuple("theme", Held.Reason.ALREADY_KNOWN), tuple("risk", Held.Reason.ALREADY_KNOWN));
  }

  @Test
  void spacesMarksAndTitleDoNotMakeAnotherText() {
    String other =
        "Queue for lasers gets longer\n\n" + text(NOTE).replace(", ", " , ").replace("\n\n", "\n");

    assertThat(compare(Told.in(other)).duplicateOf()).isEqualTo("first");
  }

  @Test
  void aCorrectedNumberMakesItNoDuplicateButTheSameOrigin() {
    Comparison comparison = compare(Told.in(text(NOTE).replace("1,900", "1,700")));

    assertThat(comparison.duplicateOf()).isNull();
    assertThat(comparison.origin()).isEqualTo("first");
  }

  @Test
  void aRewriteInAnotherOrderWithParagraphsCutAndWordsChangedJoinsItsOrigin() {
    List<String> cut = new ArrayList<>(NOTE.subList(1, 5));
    Collections.reverse(cut);
    String rewrite =
        "Sensor makers sold out, says broker\n\n"
            + text(cut)
                .replace("bottleneck", "shortage")
                .replace("a small car", "a compact car")
                .replace("We therefore raise", "The analysts raise")
                .replace("eleven carriers", "11 carriers")
            + "\n\nDownload our app\n";

    Comparison comparison = compare(Told.in(rewrite).by("Lantern"));

    assertThat(comparison.origin()).isEqualTo("first");
    assertThat(comparison.articleReason()).matches("About \\d\\d% of its text stands in first\\.");
    assertThat(comparison.alreadyKnown(Told.in(rewrite).extraction())).isEmpty();
  }

  @Test
  void anotherNoteOfOneHouseOnOneThemeHasAnOriginOfItsOwn() {
    Comparison comparison = compare(Told.in(text(OTHER_NOTE)).by("Lantern Securities"));

    assertThat(comparison.duplicateOf()).isNull();
    assertThat(comparison.origin()).isNull();
  }

  @Test
  void aTextLikeOneOfAnotherHouseDoesNotJoinIt() {
    String rewrite = text(NOTE.subList(0, 4));

    assertThat(compare(Told.in(rewrite).by("North Pier Research")).origin()).isNull();
    assertThat(compare(Told.in(rewrite).by("灯塔证券")).origin()).isEqualTo("first");
  }

  @Test
  void aDigestThatHoldsANoteAmongManyOthersHasNoOrigin() {
    StringBuilder digest = new StringBuilder(text(NOTE));
    for (int i = 0; i < 5; i++) {
      digest.append("\n\n").append(text(OTHER_NOTE).replace(" ", " " + (char) ('a' + i)));
    }

    assertThat(compare(Told.in(digest.toString())).origin()).isNull();
  }

  @Test
  void aRewriteOfAChineseNoteJoinsItsOrigin() {
    String note =
        "冷原子传感器厂商进入订单增长的第三年，最早在大西洋航线上试用设备的航空公司开始签署为期五年的合同。\n\n"
            + "我们统计有十一家航空公司已签约，去年同期只有四家。它们共有一千九百架飞机，其中约六百架可在本十年末之前改装。\n\n"
            + "瓶颈不再是物理腔体，而是激光器。全球只有两家工厂能够生长所需纯度的晶体，明年春季之前的产能均已售罄。\n\n"
            + "价格比我们此前设想的更为坚挺，排队时间逐季拉长，厂商没有让步的理由。\n";
    String rewrite =
        "瓶颈不再是物理腔体，而是激光器。全球仅有两家工厂能够生长所需纯度的晶体，明年春季之前的产能均已售罄。\n\n"
            + "据统计有十一家航空公司已签约，去年同期只有四家。它们共有一千九百架飞机，其中约六百架可在本十年末之前改装。\n";
    String another =
        "我们调研了三家冷原子传感器厂商，航空以外的需求正在升温，矿业集团希望借助传感器寻找地下一公里以内的矿体，全球只有少数企业具备这样的能力，价格仍然较高。\n";
    Board board = new Board().article("zh", note);

    assertThat(Comparer.compare(Told.in(rewrite).extraction(), board.known()).origin())
        .isEqualTo("zh");
    assertThat(Comparer.compare(Told.in(another).extraction(), board.known()).origin()).isNull();
  }

  @Test
  void theOriginalOfABriefIsToldByHouseAndTitle() {
    Board board =
        new Board()
            .brief("brief", text(OTHER_NOTE), "Sensors that fly by night", "Lantern Securities");
    Told original = Told.in(text(NOTE)).titled("Sensors that fly by night");

    assertThat(Comparer.compare(original.extraction(), board.known()).origin()).isEqualTo("brief");
    assertThat(Comparer.compare(original.by("North Pier").extraction(), board.known()).origin())
        .isNull();
  }

  @Test
  void emptyTextsAreNoDuplicatesOfEachOther() {
    KnownBoard board = new Board().article("empty", "").known();

    assertThat(Comparer.compare(Told.in("").extraction(), board).duplicateOf()).isNull();
  }

  private static Comparison compare(Told told) {
    return Comparer.compare(told.extraction(), BOARD.known());
  }

  private static String text(List<String> paragraphs) {
    return String.join("\n\n", paragraphs) + "\n";
  }
}
