package io.github.themeboard.importer.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.themeboard.domain.article.Dating;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.domain.figure.GrowthArithmetic;
import io.github.themeboard.domain.figure.GrowthArithmetic.Finding;
import io.github.themeboard.domain.figure.GrowthArithmetic.Point;
import io.github.themeboard.domain.stage.StageReading.Aspect;
import io.github.themeboard.domain.stage.StageStatus;
import io.github.themeboard.domain.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What readers of a fresh installation rely on. */
class BundledPackTest {
  private static final Pack PACK = PackReader.read(PackFiles.bundled());
  private static final Map<String, Pack.FactEntry> FACTS =
      PACK.facts().stream().collect(Collectors.toMap(Pack.FactEntry::key, Function.identity()));

  @Test
  void theFiveArticlesAreBriefsThatNameWhoSaysWhatIsKnownOfThem() {
    assertThat(PACK.articles()).allMatch(Pack.ArticleEntry::brief);
    assertThat(PACK.articles())
        .extracting(Pack.ArticleEntry::slug, Pack.ArticleEntry::publisher, Pack.ArticleEntry::house)
        .containsExactly(
            tuple("sinolink-white-hot", null, "sinolink"),
            tuple("citic-domestic-computing", "gate", "citic-securities"),
            tuple("four-gates-pitfalls", "marsbit", null),
            tuple("inference-priority", null, null),
            tuple("hk-ai-chips-futu", "futu", "era-finance"));
  }

  @Test
  void onlyOneArticlePrintsItsDateAndOneCannotBeDatedAtAll() {
    assertThat(PACK.articles())
        .extracting(article -> article.dating().certainty())
        .containsExactly(
            Dating.Certainty.NOT_BEFORE,
            Dating.Certainty.NOT_BEFORE,
            Dating.Certainty.EXACT,
            Dating.Certainty.UNKNOWN,
            Dating.Certainty.NOT_BEFORE);
  }

  @Test
  void theThemesAreOneTreeUnderComputingPower() {
    assertThat(PACK.themes())
        .extracting(Pack.ThemeEntry::slug)
        .containsExactly(
            "ai-computing-power",
            "optical-modules",
            "high-speed-interconnect",
            "switching-chips",
            "idc",
            "ai-chips",
            "super-nodes",
            "computing-power-leasing",
            "software-ecosystem",
            "large-models",
            "ai-applications",
            "inference",
            "green-computing",
            "foundry");
    assertThat(PACK.themes().stream().skip(1))
        .extracting(Pack.ThemeEntry::parent)
        .containsOnly("ai-computing-power");
  }

  @Test
  void everyThemeHasAThesisAndAWordInBothLanguagesByWhichItIsRecognised() {
    assertThat(themesOf(FactKind.THESIS)).isEqualTo(slugs());
    assertThat(PACK.themes())
        .allSatisfy(
            theme -> assertThat(theme.vocabulary()).extracting("language").contains("en", "zh"));
  }

  @Test
  void everyThemeExceptLeasingNamesACompany() {
    Set<String> expected = slugs();
    expected.remove("computing-power-leasing");

    assertThat(themesOf(FactKind.EXPOSURE)).isEqualTo(expected);
  }

  @Test
  void everyCompanyOfTheRegisterIsNamedByAFact() {
    assertThat(PACK.facts().stream().flatMap(fact -> fact.companies().stream()).distinct())
        .containsExactlyInAnyOrderElementsOf(
            PACK.companies().stream().map(Pack.CompanyEntry::slug).toList());
  }

  @Test
  void theSiteCalledGateIsNoCompany() {
    assertThat(PACK.companies()).extracting(Pack.CompanyEntry::slug).doesNotContain("gate");
  }

  @Test
  void everythingThatReadersSeeIsWrittenInBothLanguages() {
    Stream<Wording> all =
        Stream.of(
                Stream.of(PACK.name()),
                PACK.houses().stream().map(Pack.Named::name),
                PACK.publishers().stream().map(Pack.Site::name),
                PACK.themes().stream().map(Pack.ThemeEntry::name),
                PACK.measures().stream().map(Pack.Named::name),
                PACK.companies().stream().map(Pack.CompanyEntry::name),
                PACK.frameworks().stream().map(Pack.FrameworkEntry::name),
                PACK.facts().stream().map(Pack.FactEntry::text))
            .flatMap(Function.identity());

    assertThat(all).allSatisfy(wording -> assertThat(wording.zh()).isNotBlank());
  }

  @Test
  void everyArticleSupportsFacts() {
    assertThat(PACK.facts().stream().flatMap(f -> f.cites().stream()).map(Pack.Cite::article))
        .containsAll(PACK.articles().stream().map(Pack.ArticleEntry::slug).toList());
  }

  @Test
  void theTwoArticlesThatStateNoRiskAreNotMadeToStateOne() {
    assertThat(
            PACK.facts().stream()
                .filter(fact -> fact.kind() == FactKind.RISK)
                .flatMap(fact -> fact.cites().stream())
                .map(Pack.Cite::article)
                .distinct())
        .containsExactlyInAnyOrder(
            "sinolink-white-hot", "citic-domestic-computing", "four-gates-pitfalls");
  }

  @ParameterizedTest
  @EnumSource
  void everyGateHasItsMeaningItsStatusItsMetricsAndItsWarning(Aspect aspect) {
    assertThat(stages().filter(s -> s.aspect() == aspect).map(Pack.StageDetail::stage).distinct())
        .containsExactlyInAnyOrder(
            "policy-procurement",
            "real-deployment",
            "software-ecosystem-maturity",
            "scaled-replication");
  }

  @Test
  void theGatesStandWhereTheirSourceSeesThem() {
    assertThat(stages().filter(s -> s.aspect() == Aspect.STATUS))
        .extracting(Pack.StageDetail::stage, Pack.StageDetail::status)
        .containsExactlyInAnyOrder(
            tuple("policy-procurement", StageStatus.REACHED),
            tuple("real-deployment", StageStatus.EMERGING),
            tuple("software-ecosystem-maturity", StageStatus.EMERGING),
            tuple("scaled-replication", StageStatus.NOT_REACHED));
  }

  @Test
  void theGrowthRatesThatJoinStatedFiguresAreConsistentWithThem() {
    assertThat(figures().filter(figure -> figure.base() != null))
        .hasSize(2)
        .extracting(BundledPackTest::arithmetic)
        .allMatch(finding -> finding instanceof GrowthArithmetic.Consistent);
  }

  @Test
  void theBareGrowthRateOfIntelligentComputingImpliesThirtySevenfoldGrowth() {
    assertThat(
            figures()
                .filter(figure -> figure.kind() == FigureKind.CAGR && figure.base() == null)
                .map(BundledPackTest::arithmetic)
                .map(GrowthArithmetic.Implied.class::cast))
        .singleElement()
        .satisfies(
            implied -> {
              assertThat(implied.multiple()).isCloseTo(36.9, within(0.05));
              assertThat(implied.years()).isEqualTo(8);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "intellifusion, Yuntian Lifly",
    "kunlunxin, Kunlun Core",
    "metax, 沐曦",
    "iluvatar, 天数智芯",
    "alibaba, Alibaba Cloud"
  })
  void oneCompanyIsFoundByTheManyNamesOfItsSources(String company, String name) {
    assertThat(company(company)).contains(name);
  }

  @Test
  void twoTickersInOneBracketAreTwoListingsOfOneCompany() {
    assertThat(PACK.companies())
        .filteredOn(company -> company.slug().equals("baidu"))
        .flatExtracting(Pack.CompanyEntry::listings)
        .extracting(Pack.ListingEntry::mic, Pack.ListingEntry::symbol)
        .containsExactly(tuple("XNAS", "BIDU"), tuple("XHKG", "09888"));
  }

  private static List<String> company(String slug) {
    return PACK.companies().stream()
        .filter(company -> company.slug().equals(slug))
        .flatMap(
            company ->
                Stream.concat(
                    Stream.of(company.name().en(), company.name().zh()),
                    company.aliases().stream().map(Pack.Alias::name)))
        .toList();
  }

  private static Set<String> slugs() {
    return PACK.themes().stream().map(Pack.ThemeEntry::slug).collect(Collectors.toSet());
  }

  private static Set<String> themesOf(FactKind kind) {
    return PACK.facts().stream()
        .filter(fact -> fact.kind() == kind)
        .flatMap(fact -> fact.themes().stream())
        .collect(Collectors.toSet());
  }

  private static Stream<Pack.StageDetail> stages() {
    return details(Pack.StageDetail.class);
  }

  private static Stream<Pack.FigureEntry> figures() {
    return details(Pack.FigureEntry.class);
  }

  private static <T> Stream<T> details(Class<T> type) {
    return PACK.facts().stream()
        .map(Pack.FactEntry::detail)
        .filter(type::isInstance)
        .map(type::cast);
  }

  private static Finding arithmetic(Pack.FigureEntry rate) {
    return GrowthArithmetic.check(
        rate.quantity(),
        rate.kind() == FigureKind.CAGR,
        rate.period(),
        point(rate.base()),
        point(rate.end()));
  }

  private static @Nullable Point point(@Nullable String key) {
    if (key == null) {
      return null;
    }
    Pack.FigureEntry figure = (Pack.FigureEntry) FACTS.get(key).detail();
    return new Point(figure.quantity(), figure.period());
  }
}
