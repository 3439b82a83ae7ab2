package io.github.themeboard.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeTextTest {
  private static final String MIXED = "a\u0000b\ud800c\u0007\u202Ed\u2066e\tf\n";

  @Test
  void whatCannotBeStoredIsTakenOut() {
    assertThat(SafeText.storable(MIXED)).isEqualTo("abc\u0007\u202Ed\u2066e\tf\n");
  }

  @Test
  void aNameKeepsNoControlsAndNoOverridesOfDirection() {
    assertThat(SafeText.plain(MIXED)).isEqualTo("abcde\tf\n");
  }

  @Test
  void aTextOfControlsAndZeroWidthsIsBlank() {
    assertThat(SafeText.blank("\u200b\u0007 \u202e")).isTrue();
    assertThat(SafeText.blank("\u200ba")).isFalse();
  }
}
