package io.github.themeboard.importer.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.domain.article.ArticleText;
import io.github.themeboard.domain.article.Dating;
import io.github.themeboard.domain.article.Paragraph;
import io.github.themeboard.domain.article.Paragraph.Shape;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.event.EventDate;
import io.github.themeboard.domain.exposure.Exposure;
import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.figure.Bound;
import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.domain.figure.Period;
import io.github.themeboard.domain.figure.Quantity;
import io.github.themeboard.domain.figure.Unit;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.stage.StageReading;
import io.github.themeboard.domain.stage.StageStatus;
import io.github.themeboard.domain.theme.Term;
import io.github.themeboard.domain.wording.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackReaderTest {
  private static final Wording MARKET = new Wording("Sensor market", "传感器市场");
  private static final Unit YUAN = new Unit("CNY");
  private final Pack pack = SmallPack.valid().read();

  @Test
  void aPackSaysItsNameItsHousesItsPublishersAndItsMeasures() {
    assertThat(pack.name()).isEqualTo(new Wording("Quantum sensing", "量子传感"));
    assertThat(pack.houses())
        .containsExactly(
            named("north-pier", "North Pier Research", "北堤研究"),
            named("lantern", "Lantern Securities", null));
    assertThat(pack.publishers())
        .containsExactly(
            new Pack.Site(
                "daily-ledger", new Wording("Daily Ledger", "每日账簿"), "https://ledger.example"));
    assertThat(pack.measures())
        .containsExactly(
            named("market-size", "Market size", "市场规模"),
            named("market-growth", "Market growth", "市场增速"));
  }

  @Test
  void aPackSaysItsThemesInDisplayOrderWithTheirVocabulary() {
    assertThat(pack.themes())
        .containsExactly(
            new Pack.ThemeEntry(
                "quantum-sensing",
                null,
                new Wording("Quantum sensing", "量子传感"),
                List.of(
                    new Term("en", "quantum sensor"),
                    new Term("en", "cold atoms"),
                    new Term("zh", "量子传感器"))),
            new Pack.ThemeEntry(
                "atom-clocks", "quantum-sensing", new Wording("Atom clocks", "原子钟"), List.of()));
  }

  @Test
  void anArticleWithEverythingIsReadWithEverything() {
    Pack.ArticleEntry article = pack.articles().get(0);

    assertThat(article)
        .isEqualTo(
            new Pack.ArticleEntry(
                "night-flight",
                "daily-ledger",
                "north-pier",
                "Ida Quill",
                "Sensors that fly by night",
                "https://ledger.example/night-flight",
                "en",
                true,
                Dating.exact(LocalDate.of(2026, 3, 4)),
                article.text()));
  }

  @Test
  void anArticleThatNamesNobodyIsReadWithoutNames() {
    assertThat(pack.articles().get(1))
        .isEqualTo(
            new Pack.ArticleEntry(
                "cold-atoms",
                null,
                null,
                null,
                null,
                null,
                "zh",
                false,
                Dating.notBefore(LocalDate.of(2026, 2, 11), "2月11日"),
                new ArticleText(
                    "2月11日，北极光发布了新一代原子钟。原子钟仍在实验室。", List.of(new Paragraph(Shape.TEXT, 0, 28)))));
  }

  @Test
  void anArticleWithoutADateIsOfUnknownDate() {
    assertThat(
            SmallPack.valid()
                .changed("articles/night-flight.md", "published: 2026-03-04\n", "")
                .read()
                .articles()
                .get(0)
                .dating())
        .isEqualTo(Dating.unknown());
  }

  @Test
  void aCompanyIsReadWithItsNamesItsListingsAndTheirPassages() {
    assertThat(pack.companies())
        .containsExactly(
            new Pack.CompanyEntry(
                "aurelia",
                new Wording("Aurelia Photonics", "曜石光子"),
                Company.State.LISTED,
                List.of(new Pack.Alias("Aurelia", "en", null)),
                List.of(new Pack.ListingEntry("XHKG", "00412", cite("night-flight", "00412.HK")))),
            new Pack.CompanyEntry(
                "borealis",
                new Wording("Borealis Clocks", null),
                Company.State.PRIVATE,
                List.of(new Pack.Alias("北极光", "zh", cite("cold-atoms", "北极光"))),
                List.of()));
  }

  @Test
  void aFrameworkIsReadWithItsStagesInOrder() {
    assertThat(pack.frameworks())
        .containsExactly(
            new Pack.FrameworkEntry(
                "two-doors",
                new Wording("Two doors", "两道门"),
                "quantum-sensing",
                List.of(named("laboratory", "Laboratory", "实验室"), named("field", "Field", "现场"))));
  }

  @Test
  void factsAreReadInTheOrderOfTheFile() {
    assertThat(pack.facts())
        .extracting(Pack.FactEntry::key)
        .containsExactly(
            "sensing-thesis",
            "aurelia-sensors",
            "orders-late",
            "market-2020",
            "market-2024",
            "market-cagr",
            "second-plant",
            "clock-view",
            "clocks-in-laboratory");
  }

  @Test
  void anExposureIsReadWithItsRoleAndGrade() {
    assertThat(pack.facts().get(1))
        .isEqualTo(
            new Pack.FactEntry(
                "aurelia-sensors",
                FactKind.EXPOSURE,
                new Wording("Sells cold-atom sensors to airlines.", "向航空公司销售冷原子传感器。"),
                Certainty.REPORTED,
                List.of("quantum-sensing", "atom-clocks"),
                List.of("aurelia"),
                List.of(cite("night-flight", "sells cold-atom sensors 🛰 to airlines")),
                new Pack.ExposureDetail(Exposure.Role.SUPPLIER, 3)));
  }

  @Test
  void aRiskIsReadWithTheHouseThatTheArticleQuotes() {
    assertThat(pack.facts().get(2))
        .isEqualTo(
            new Pack.FactEntry(
                "orders-late",
                FactKind.RISK,
                new Wording("Airlines may order later.", "航空公司可能推迟订单。"),
                Certainty.FORECAST,
                List.of("quantum-sensing"),
                List.of(),
                List.of(
                    new Pack.Cite(
                        "night-flight", "airlines may put off their orders", 1, "lantern")),
                new Pack.RiskDetail(RiskCategory.DEMAND)));
  }

  @Test
  void aPlainFigureHasNeitherRangeNorLimit() {
    assertThat(pack.facts().get(3).detail())
        .isEqualTo(
            new Pack.FigureEntry(
                MARKET,
                "market-size",
                FigureKind.AMOUNT,
                new Quantity(new BigDecimal("11.3"), null, 9, YUAN, false, null),
                null,
                new Period("2020"),
                false,
                null,
                null));
  }

  @Test
  void aFigureIsReadWithEveryThingThatQualifiesIt() {
    BigDecimal most = new BigDecimal("170");

    assertThat(pack.facts().get(4).detail())
        .isEqualTo(
            new Pack.FigureEntry(
                MARKET,
                "market-size",
                FigureKind.AMOUNT,
                new Quantity(new BigDecimal("162.6"), most, 9, YUAN, true, Bound.AT_LEAST),
                new Wording("orders", "订单"),
                new Period("2024"),
                true,
                null,
                null));
  }

  @Test
  void aGrowthRateIsReadWithTheFiguresThatItJoins() {
    Unit percent = new Unit("percent");

    assertThat(pack.facts().get(5).detail())
        .isEqualTo(
            new Pack.FigureEntry(
                MARKET,
                "market-growth",
                FigureKind.CAGR,
                new Quantity(new BigDecimal("94.9"), null, 0, percent, false, null),
                null,
                new Period("2020/2024"),
                false,
                "market-2020",
                "market-2024"));
  }

  @Test
  void aGrowthRateMayStandBeforeTheFiguresThatItJoins() {
    SmallPack pack =
        SmallPack.valid()
            .changed("pack.yaml", "facts:\n", "facts:\n  - facts/early.yaml\n")
            .with("facts/early.yaml", SmallPack.figure("early-rate", "base: market-2020"));

    assertThat(pack.faults()).isEmpty();
  }

  @Test
  void trailingZerosOfAPrintedNumberAreKept() {
    Pack.FactEntry figure =
        SmallPack.valid()
            .changed("facts/sensing.yaml", "value: \"11.3\"", "value: \"11.30\"")
            .read()
            .facts()
            .get(3);

    assertThat(((Pack.FigureEntry) figure.detail()).quantity().value())
        .isEqualTo(new BigDecimal("11.30"));
  }

  @Test
  void anEventIsReadWithItsDateAndNeedsNoTheme() {
    assertThat(pack.facts().get(6))
        .isEqualTo(
            new Pack.FactEntry(
                "second-plant",
                FactKind.EVENT,
                new Wording("Aurelia opens a second plant.", "曜石光子第二工厂投产。"),
                Certainty.REALISED,
                List.of(),
                List.of("aurelia"),
                List.of(cite("night-flight", "Aurelia opened a second plant")),
                new Pack.EventDetail(EventDate.parse("2026-01"))));
  }

  @Test
  void aViewMayRestOnSeveralArticles() {
    assertThat(pack.facts().get(7))
        .isEqualTo(
            new Pack.FactEntry(
                "clock-view",
                FactKind.VIEW,
                new Wording("A new clock is out.", "新一代原子钟发布。"),
                Certainty.ANNOUNCED,
                List.of("atom-clocks"),
                List.of("borealis"),
                List.of(cite("cold-atoms", "原子钟"), cite("night-flight", "Out of the laboratory")),
                new Pack.NoDetail()));
  }

  @Test
  void aStageReadingIsReadWithItsFrameworkAndStatus() {
    assertThat(pack.facts().get(8).detail())
        .isEqualTo(
            new Pack.StageDetail(
                "two-doors", "field", StageReading.Aspect.STATUS, StageStatus.NOT_REACHED));
  }

  @Test
  void aLaterOccurrenceOfAQuoteCanBeCited() {
    assertThat(
            SmallPack.valid()
                .changed("facts/sensing.yaml", "occurrence: 1", "occurrence: 2")
                .read()
                .facts()
                .get(7)
                .cites()
                .get(0))
        .isEqualTo(new Pack.Cite("cold-atoms", "原子钟", 2, null));
  }

  @Test
  void aListWithoutEntriesIsAnEmptyFile() {
    SmallPack pack =
        SmallPack.valid().with("facts/sensing.yaml", "").with("frameworks.yaml", "# none yet\n");

    assertThat(pack.read().facts()).isEmpty();
    assertThat(pack.read().frameworks()).isEmpty();
  }

  private static Pack.Named named(String slug, String en, String zh) {
    return new Pack.Named(slug, new Wording(en, zh));
  }

  private static Pack.Cite cite(String article, String quote) {
    return new Pack.Cite(article, quote, 1, null);
  }
}
