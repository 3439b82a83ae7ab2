package io.github.themeboard.importer.extract.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.themeboard.importer.register.Organisations;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeExtractorTest {
  private static final ThemeExtractor BUNDLED = extractor(Vocabulary.bundled());

  static Stream<List<String>> smallTexts() {
    try (InputStream in = ThemeExtractorTest.class.getResourceAsStream("/theme/small-texts.tsv")) {
      String lines = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return lines.lines().map(line -> List.of(line.split("\t")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("smallTexts")
  void finds_the_theme_of_a_small_text_first(List<String> row) {
    assertThat(slugs(row.get(1), row.get(2))).first().isEqualTo(row.get(0));
  }

  @Test
  void has_a_small_text_of_each_theme_in_each_language() {
    List<String> slugs = Vocabulary.bundled().themes().stream().map(Theme::slug).toList();
    assertThat(smallTexts().map(row -> row.get(0)))
        .containsExactlyElementsOf(Stream.concat(slugs.stream(), slugs.stream()).toList());
  }

  @Test
  void tells_a_memory_note_that_mentions_a_processor_from_one_about_processors() {
    assertThat(
            slugs(
                "DRAM makers raise prices",
                "DRAM contracts rise 20% and NAND follows. Each GPU takes more memory."))
        .containsExactly("memory-chips");
  }

  @Test
  void tells_a_solar_note_that_mentions_green_power_from_one_about_data_centres() {
    assertThat(
            slugs(
                "Polysilicon rebounds",
                "Solar module makers cut losses. Green power and renewable energy are wanted."))
        .containsExactly("solar");
  }

  @Test
  void tells_a_chat_robot_from_a_robot() {
    assertThat(slugs("聊天机器人月活过亿", "大模型厂商的聊天机器人月活过亿。大语言模型继续降价，预训练成本下降。"))
        .contains("large-models")
        .doesNotContain("robotics");
  }

  @Test
  void says_nothing_of_a_text_about_none_of_its_themes() {
    assertThat(
            slugs(
                "Macro weekly: dollar gains",
                "The Federal Reserve left rates unchanged. The dollar firmed, oil fell 2%. Gold was"
                    + " flat. Inflation slowed."))
        .isEmpty();
    assertThat(slugs("早盘策略", "A股震荡，市场风险偏好回升，关注红利与科技。美联储议息会议临近，银行间流动性充裕。")).isEmpty();
    assertThat(slugs("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CITIC Securities: Lithium carbonate rises",
        "Deutsche Bank: Lithium carbonate rises",
        "Dongwu Securities | Lithium carbonate rises"
      })
  void does_not_take_the_house_for_the_subject(String title) {
    assertThat(
            slugs(
                title,
                "CITIC Securities and Deutsche Bank said that power battery makers are sold out."
                    + " China Merchants Bank International agrees. Lithium carbonate follows."))
        .containsExactly("batteries");
  }

  @Test
  void does_not_take_a_chinese_house_for_the_subject() {
    assertThat(slugs("中信证券：碳酸锂价格反弹", "中信证券行业研究认为，动力电池企业满产。国泰海通、花旗银行、东方财富证券亦看好碳酸锂。"))
        .containsExactly("batteries");
  }

  @Test
  void takes_a_house_for_the_subject_where_its_name_is_a_term() {
    ThemeExtractor one = extractor("[{term: haitong securities, weight: 3}]", "[]");
    assertThat(one.extract(Articles.of("Note", "Haitong Securities grows."), null)).hasSize(1);
  }

  @Test
  void does_not_take_a_house_that_only_the_caller_knows_for_the_subject() {
    Anatomy article = Articles.of("碳酸锂价格反弹", "某某银行股份行表示，动力电池企业满产。某某银行股份行上调碳酸锂预测。某某银行股份行维持看法。");
    assertThat(slugs(article, "某某银行股份行")).containsExactly("batteries");
  }

  @Test
  void finds_plurals_and_hyphens_and_any_dash() {
    ThemeExtractor one = extractor("[{term: optical switch, weight: 3}]", "[]");
    for (String spelling :
        List.of("optical-switch", "Optical switches", "optical  switch", "optical–switch")) {
      assertThat(one.extract(Articles.of("Note", spelling + " and " + spelling + "."), null))
          .as(spelling)
          .hasSize(1);
    }
    assertThat(one.extract(Articles.of("Note", "optical switching, nonoptical switch."), null))
        .isEmpty();
  }

  @Test
  void takes_a_space_between_the_scripts_as_nothing() {
    ThemeExtractor one = extractor("[]", "[{term: 800G光模块, weight: 3}]");
    assertThat(one.extract(Articles.of("简讯", "800G 光模块放量。１.６T与800G光模块。"), null)).hasSize(1);
  }

  @Test
  void heeds_capitals_only_where_a_term_has_some() {
    ThemeExtractor one = extractor("[{term: ADC, weight: 3}, {term: cuda, weight: 1}]", "[]");
    assertThat(one.extract(Articles.of("ADC", "The ADC works."), null)).hasSize(1);
    assertThat(one.extract(Articles.of("adc", "The adc works."), null)).isEmpty();
  }

  @Test
  void leaves_out_a_term_inside_a_phrase_that_means_something_else() {
    ThemeExtractor one = extractor("[{term: banks, weight: 3, not: [central banks]}]", "[]");
    assertThat(one.extract(Articles.of("Central-Banks", "Central banks buy."), null)).isEmpty();
    assertThat(one.extract(Articles.of("Banks", "Central banks watch banks."), null)).hasSize(1);
  }

  @Test
  void counts_the_longest_term_of_a_theme_once() {
    Anatomy article = Articles.of("Note", "The AI chip plant.");
    ThemeExtractor two = extractor("[{term: AI chip, weight: 3}, {term: chip, weight: 3}]", "[]");
    assertThat(two.read(article, null).of(0)).isNotNull();
    assertThat(Objects.requireNonNull(two.read(article, null).of(0)).counts()).hasSize(1);
  }

  @Test
  void names_the_theme_above_only_where_no_theme_below_is_found() {
    assertThat(slugs("Optics", "The optical module uses silicon photonics and computing power."))
        .containsExactly("optical-modules");
  }

  @Test
  void cites_the_clearest_sentences_whole() {
    Anatomy article =
        Articles.of(
            "Gold rises",
            "Oil fell. Spot gold and the gold ETF gained as central bank gold buying went on. The"
                + " gold price is high.");
    List<ThemeCandidate> found = BUNDLED.extract(article, null);
    assertThat(found.get(0).citations().stream().map(span -> span.in(article.text())))
        .containsExactly(
            "Spot gold and the gold ETF gained as central bank gold buying went on.",
            "The gold price is high.",
            "Gold rises");
  }

  @Test
  void cites_the_term_of_a_sentence_that_nobody_reads_to_its_end() {
    Anatomy article = Articles.of("Gold price", "and ".repeat(100) + "the gold price.");
    Span last = BUNDLED.extract(article, null).get(0).citations().get(1);
    assertThat(last.in(article.text())).isEqualTo("gold price");
  }

  @Test
  void is_surer_of_a_theme_that_is_said_more_often() {
    double once = confidence("Uranium rose. Nuclear power is wanted.");
    double often =
        confidence("Uranium rose. Nuclear power, nuclear fuel and a reactor are wanted.");
    assertThat(once).isBetween(0.5, 0.97);
    assertThat(often).isGreaterThan(once).isLessThanOrEqualTo(0.98);
  }

  private static double confidence(String text) {
    return BUNDLED.extract(Articles.of("News", text), null).get(0).confidence();
  }

  @Test
  void gives_the_same_answer_each_time() {
    Anatomy article =
        Articles.of("Two stories", "Uranium and nuclear power. Polysilicon and solar module.");
    List<ThemeCandidate> first = BUNDLED.extract(article, null);
    assertThat(first).extracting(ThemeCandidate::slug).containsExactly("nuclear", "solar");
    ThemeExtractor another = extractor(Vocabulary.bundled());
    for (int i = 0; i < 20; i++) {
      assertThat(another.extract(article, null)).isEqualTo(first);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AI chip ",
        "光模块",
        "aaaaaaaa",
        "1234567890",
        "((((",
        "central banks ",
        "-",
        "e\u0301"
      })
  void takes_a_megabyte_of_anything_in_its_stride(String unit) {
    Anatomy article = Articles.of("Note", unit.repeat((1 << 20) / unit.length()));
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> BUNDLED.extract(article, "AI chip AI chip"));
  }

  private static List<String> slugs(String... lines) {
    return slugs(Articles.of(lines), null);
  }

  private static List<String> slugs(Anatomy article, @Nullable String house) {
    return BUNDLED.extract(article, house).stream().map(ThemeCandidate::slug).toList();
  }

  private static ThemeExtractor extractor(String english, String chinese) {
    return extractor(
        VocabularyTest.read(
            "- {slug: one, en: One, terms: {en: " + english + ", zh: " + chinese + "}}"));
  }

  private static ThemeExtractor extractor(Vocabulary vocabulary) {
    return new ThemeExtractor(vocabulary, Organisations.bundled());
  }
}
