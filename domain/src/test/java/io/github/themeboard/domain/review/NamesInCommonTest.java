package io.github.themeboard.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two names can be those of one company or not. */
class NamesInCommonTest {

  @Test
  void aLegalFormMakesNoOtherName() {
    assertThat(NamesInCommon.are("acme optics co., ltd.", "acme optics")).isTrue();
    assertThat(NamesInCommon.are("宁德时代新能源科技股份有限公司", "宁德时代")).isTrue();
  }

  @Test
  void aNameThatHoldsTheOtherWholeIsOne() {
    assertThat(NamesInCommon.are("test name of smic", "smic")).isTrue();
    assertThat(NamesInCommon.are("益海嘉里金龙鱼", "金龙鱼")).isTrue();
  }

  @Test
  void oneWordInCommonIsNotEnough() {
    assertThat(NamesInCommon.are("zorblax photonics", "acme photonics")).isFalse();
    assertThat(NamesInCommon.are("中国移动", "中国联通")).isFalse();
  }

  @Test
  void aPartOfAWordIsNoName() {
    assertThat(NamesInCommon.are("metallurgy works", "meta")).isFalse();
    assertThat(NamesInCommon.are("鱼", "金龙鱼")).isFalse();
  }

  @Test
  void aNameOfOneSignIsItself() {
    assertThat(NamesInCommon.are("x", "x")).isTrue();
    assertThat(NamesInCommon.are("x corp.", "x")).isTrue();
    assertThat(NamesInCommon.are("x labs", "x")).isFalse();
  }
}
