package io.github.themeboard.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
  private static final Wording BOTH = new Wording("Atom clocks", "原子钟");
  private static final Wording ENGLISH_ONLY = new Wording("Atom clocks", null);

  @ParameterizedTest
  @ValueSource(strings = {"zh", "zh-CN", "zh-Hans-CN", "zh-TW"})
  void aChineseReaderSeesTheChineseForm(String tag) {
    Locale locale = Locale.forLanguageTag(tag);

    assertThat(BOTH.in(locale)).isEqualTo("原子钟");
    assertThat(BOTH.languageIn(locale)).isEqualTo("zh-CN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "en-GB", "tr", "de-CH", "und"})
  void everybodyElseSeesTheEnglishForm(String tag) {
    Locale locale = Locale.forLanguageTag(tag);

    assertThat(BOTH.in(locale)).isEqualTo("Atom clocks");
    assertThat(BOTH.languageIn(locale)).isEqualTo("en");
  }

  @Test
  void aChineseReaderSeesEnglishMarkedAsEnglishWhereTheChineseFormIsMissing() {
    assertThat(ENGLISH_ONLY.in(Locale.CHINA)).isEqualTo("Atom clocks");
    assertThat(ENGLISH_ONLY.languageIn(Locale.CHINA)).isEqualTo("en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t"})
  void aWordingWithoutAnyFormIsRefused(String blank) {
    assertThatThrownBy(() -> new Wording(blank, blank))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a wording needs its English or its Chinese form");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-CN"})
  void everybodySeesChineseMarkedAsChineseWhereTheEnglishFormIsMissing(String tag) {
    Wording wording = new Wording(null, "原子钟");
    assertThat(wording.in(Locale.forLanguageTag(tag))).isEqualTo("原子钟");
    assertThat(wording.languageIn(Locale.forLanguageTag(tag))).isEqualTo("zh-CN");
    assertThat(wording.any()).isEqualTo("原子钟");
  }

  @Test
  void whatASourceSaysStandsInItsOwnLanguage() {
    assertThat(Wording.said("zh-CN", "原子钟")).isEqualTo(new Wording(null, "原子钟"));
    assertThat(Wording.said("en", "Atom clocks")).isEqualTo(new Wording("Atom clocks", null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t", "\u3000"})
  void aBlankChineseFormIsAMissingOne(String zh) {
    Wording wording = new Wording("Atom clocks", zh);

    assertThat(wording).isEqualTo(ENGLISH_ONLY);
    assertThat(wording.in(Locale.CHINA)).isEqualTo("Atom clocks");
    assertThat(wording.languageIn(Locale.CHINA)).isEqualTo("en");
  }
}
