package io.github.themeboard.domain.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.themeboard.domain.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTextTest {
  private static final ArticleText CLOCKS =
      World.text("A clock is a clock is a clock.", "Every clock drifts.");

  @Test
  void aQuoteIsFoundWithItsPlaceAndTheWordsAroundIt() {
    assertThat(CLOCKS.find("is a clock.", 1))
        .isEqualTo(
            new Passage(19, 30, "is a clock.", "A clock is a clock ", "\nEvery clock drifts.", 1));
  }

  @Test
  void positionsAreCountedInCodePointsWhateverTheScript() {
    ArticleText text = World.text("🛰🛰 量子传感器𠮷", "第二段 🚀 卖出了 12 台传感器。");

    assertThat(text.find("传感器", 2))
        .isEqualTo(new Passage(24, 27, "传感器", "🛰🛰 量子传感器𠮷\n第二段 🚀 卖出了 12 台", "。", 2));
  }

  @Test
  void theTextBetweenTwoPositionsIsCutInCodePoints() {
    ArticleText text = World.text("🛰🛰 量子传感器 sell");

    assertThat(text.between(1, 5)).isEqualTo("🛰 量子");
  }

  @Test
  void lengthIsCountedInCodePoints() {
    assertThat(World.text("🛰 量子", "ok").length()).isEqualTo(7);
  }

  @Test
  void anEmojiCanBeQuoted() {
    assertThat(World.text("Up 🚀 and up 🚀").find("🚀", 2))
        .isEqualTo(new Passage(12, 13, "🚀", "Up 🚀 and up ", "", 2));
  }

  @Test
  void aPassageFoundIsTheTextBetweenItsPositions() {
    Passage passage = CLOCKS.find("clock", 4);

    assertThat(CLOCKS.between(passage.start(), passage.end())).isEqualTo("clock");
  }

  @Test
  void theSecondOccurrenceIsTheSecondFromTheStart() {
    assertThat(CLOCKS.find("a clock", 2).start()).isEqualTo(22);
  }

  @Test
  void overlappingOccurrencesAreOccurrencesOfTheirOwn() {
    ArticleText text = World.text("so so so");

    assertThat(text.count("so so")).isEqualTo(2);
    assertThat(text.find("so so", 2).start()).isEqualTo(3);
  }

  @Test
  void occurrencesAreCountedOverAllParagraphs() {
    assertThat(CLOCKS.count("clock")).isEqualTo(4);
    assertThat(CLOCKS.count("watch")).isZero();
    assertThat(CLOCKS.count("")).isZero();
  }

  @Test
  void contextIsAtMost32CodePointsOnEitherSide() {
    String pad = "🛰".repeat(40);

    assertThat(World.text(pad + "here" + pad).find("here", 1))
        .isEqualTo(new Passage(40, 44, "here", "🛰".repeat(32), "🛰".repeat(32), 1));
  }

  @Test
  void aQuoteOfTheWholeTextHasNoContext() {
    assertThat(World.text("All of it.").find("All of it.", 1))
        .isEqualTo(new Passage(0, 10, "All of it.", "", "", 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a watch", "Clock", "clock  is", "clock is a clock is a clock is", ""})
  void wordsThatTheTextDoesNotSayAreNotFound(String quote) {
    assertThatThrownBy(() -> CLOCKS.find(quote, 1))
        .isInstanceOf(NoSuchPassage.class)
        .hasMessage("no paragraph of the text has occurrence 1 of: " + quote);
  }

  @Test
  void anOccurrenceBeyondTheLastIsNotFound() {
    assertThatThrownBy(() -> CLOCKS.find("clock", 5))
        .isInstanceOf(NoSuchPassage.class)
        .hasMessage("no paragraph of the text has occurrence 5 of: clock");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void occurrencesAreCountedFromOne(int occurrence) {
    assertThatThrownBy(() -> CLOCKS.find("clock", occurrence)).isInstanceOf(NoSuchPassage.class);
  }

  @Test
  void aQuoteAcrossTwoParagraphsIsRefused() {
    assertThatThrownBy(() -> CLOCKS.find("a clock.\nEvery", 1))
        .isInstanceOf(NoSuchPassage.class)
        .hasMessage("no paragraph of the text has occurrence 1 of: a clock.\nEvery");
  }

  @Test
  void theHashIsThatOfTheTextInUtf8() {
    assertThat(World.text("量子传感器 🛰").sha256())
        .isEqualTo("7c403fb0ef759edce08006fa44dbc8f7ecfa46308d97531c62903726e80d5b41");
  }

  @Test
  void aParagraphHoldsWhatLiesWhollyInIt() {
    Paragraph paragraph = new Paragraph(Paragraph.Shape.ITEM, 10, 20);

    assertThat(paragraph.holds(10, 20)).isTrue();
    assertThat(paragraph.holds(9, 15)).isFalse();
    assertThat(paragraph.holds(15, 21)).isFalse();
  }

  @Test
  void aPassageIsFoundByItsPositionInCodePointsAndSaysWhichOccurrenceItIs() {
    ArticleText text = World.text("𝔸 buys. B buys.", "C buys.");
    assertThat(text.at(10, 15)).isEqualTo(text.find("buys.", 2));
    assertThat(text.at(2, 7)).isEqualTo(text.find("buys.", 1));
  }

  @Test
  void aPositionThatNoParagraphHoldsIsRefused() {
    ArticleText text = World.text("A buys.", "C buys.");
    assertThatThrownBy(() -> text.at(5, 10)).isInstanceOf(NoSuchPassage.class);
    assertThatThrownBy(() -> text.at(3, 3)).isInstanceOf(NoSuchPassage.class);
    assertThatThrownBy(() -> text.at(-1, 3)).isInstanceOf(NoSuchPassage.class);
    assertThatThrownBy(() -> text.at(5, 500)).isInstanceOf(NoSuchPassage.class);
  }
}
