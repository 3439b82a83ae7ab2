package io.github.themeboard.importer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {
  @Test
  void traditional_characters_become_simplified_ones() {
    assertThat(Folding.fold("營業利益率、風險、億、萬、個百分點、後、於")).isEqualTo("营业利益率、风险、亿、万、个百分点、后、于");
  }

  @Test
  void characters_that_simplified_chinese_writes_too_stay() {
    assertThat(Folding.fold("昇腾、乾照光电、著名、台积电")).isEqualTo("昇腾、乾照光电、著名、台积电");
  }

  @Test
  void the_length_never_changes() {
    String text = "１兆1,350億元（Ａ股）—“鋼價”\u3000¥";
    assertThat(Folding.fold(text)).hasSameSizeAs(text);
  }
}
