package io.github.themeboard.importer.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactFaultTest {
  private static final String FACTS = "facts/sensing.yaml";
  private final SmallPack pack = SmallPack.valid();

  @Test
  void anUncitedFactIsRefused() {
    assertThat(
            pack.changed(
                    FACTS,
                    "cite:\n    - {article: night-flight, quote: \"94.9% a year\"}",
                    "cite: []")
                .faults())
        .containsExactly(
            "facts/sensing.yaml:83: a fact needs a citation: 'cite' names at least one passage");
  }

  @Test
  void aFactWithoutAnyCitationFieldIsNamedAtItsStart() {
    assertThat(
            pack.changed(
                    FACTS, "\n  cite:\n    - {article: night-flight, quote: \"94.9% a year\"}", "")
                .faults())
        .containsExactly(
            "facts/sensing.yaml:68: a fact needs a citation: 'cite' names at least one passage");
  }

  @Test
  void twoFactsHaveTwoKeys() {
    assertThat(pack.changed(FACTS, "key: clock-view", "key: second-plant").faults())
        .containsExactly("facts/sensing.yaml:95: another fact has the key 'second-plant'");
  }

  @Test
  void keysAreUniqueOverAllFilesOfThePack() {
    assertThat(
            pack.changed(
                    "pack.yaml",
                    "  - facts/sensing.yaml\n",
                    "  - facts/sensing.yaml\n  - facts/more.yaml\n")
                .with("facts/more.yaml", SmallPack.figure("clock-view", "period: 2026"))
                .faults())
        .containsExactly("facts/more.yaml:1: another fact has the key 'clock-view'");
  }

  @Test
  void twoFactsWithoutAKeyAreTwoFaultsAndNoMore() {
    assertThat(
            pack.changed(FACTS, "- key: second-plant\n  kind", "- kind")
                .changed(FACTS, "- key: clock-view\n  kind", "- kind")
                .faults())
        .containsExactly(
            "facts/sensing.yaml:85: 'key' is missing", "facts/sensing.yaml:94: 'key' is missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "EVENT", "?"})
  void theKindOfAFactIsOneOfSeven(String kind) {
    assertThat(pack.changed(FACTS, "kind: event", "kind: \"" + kind + "\"").faults())
        .containsExactly(
            "facts/sensing.yaml:86: 'kind' is one of"
                + " thesis, exposure, risk, figure, event, view, stage, not '"
                + kind
                + "'");
  }

  @Test
  void theCertaintyOfAFactIsOneOfFive() {
    assertThat(pack.changed(FACTS, "certainty: forecast", "certainty: sure").faults())
        .containsExactly(
            "facts/sensing.yaml:25: 'certainty' is one of"
                + " realised, announced, reported, forecast, opinion, not 'sure'");
  }

  @Test
  void anUnreadableCertaintyHidesNoOtherFaultOfTheFact() {
    assertThat(
            pack.changed(
                    FACTS,
                    "certainty: forecast\n  category: demand",
                    "certainty: sure\n  category: wish")
                .faults())
        .hasSize(2)
        .anyMatch(fault -> fault.startsWith("facts/sensing.yaml:25: 'certainty' is one of "))
        .anyMatch(fault -> fault.startsWith("facts/sensing.yaml:26: 'category' is one of "));
  }

  @Test
  void anUnreadableCertaintyOfAFigureIsNoFaultOfTheRateThatNamesIt() {
    String old = "key: market-2020\n  kind: figure\n  themes: [quantum-sensing]";

    assertThat(
            pack.changed(
                    FACTS,
                    old + "\n  companies: []\n  certainty: realised",
                    old + "\n  certainty: sure")
                .faults())
        .singleElement()
        .asString()
        .startsWith("facts/sensing.yaml:34: 'certainty' is one of ");
  }

  @Test
  void aFactNamesThemesAndCompaniesOfThePackOnceEach() {
    assertThat(
            pack.changed(
                    FACTS,
                    "themes: [quantum-sensing, atom-clocks]",
                    "themes: [atom-clocks, watches, atom-clocks]")
                .changed(FACTS, "companies: [borealis]", "companies: [boreas]")
                .faults())
        .containsExactly(
            "facts/sensing.yaml:12: the pack has no 'watches' for 'themes'",
            "facts/sensing.yaml:12: 'themes' names something twice",
            "facts/sensing.yaml:98: the pack has no 'boreas' for 'companies'");
  }

  @Test
  void aFactThatIsNoEventBelongsToATheme() {
    assertThat(
            pack.changed(
                    FACTS,
                    "themes: [atom-clocks]\n  companies: [borealis]",
                    "themes: []\n  companies: [borealis]")
                .faults())
        .containsExactly("facts/sensing.yaml:97: this kind of fact belongs to at least one theme");
  }

  @Test
  void aThesisBelongsToExactlyOneTheme() {
    assertThat(
            pack.changed(
                    FACTS,
                    "kind: thesis\n  themes: [quantum-sensing]",
                    "kind: thesis\n  themes: [quantum-sensing, atom-clocks]")
                .faults())
        .containsExactly("facts/sensing.yaml:3: a thesis belongs to exactly one theme");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[aurelia, borealis]"})
  void anExposureIsOfExactlyOneCompany(String companies) {
    assertThat(
            pack.changed(
                    FACTS,
                    "companies: [aurelia]\n  certainty: reported",
                    "companies: " + companies + "\n  certainty: reported")
                .faults())
        .containsExactly("facts/sensing.yaml:13: an exposure is of exactly one company");
  }

  @ParameterizedTest
  @ValueSource(strings = {"vendor", "?"})
  void theRoleOfAnExposureIsOneOfSix(String role) {
    assertThat(pack.changed(FACTS, "role: supplier", "role: \"" + role + "\"").faults())
        .containsExactly(
            "facts/sensing.yaml:15: 'role' is one of"
                + " driver, enabler, supplier, beneficiary, customer, competitor, not '"
                + role
                + "'");
  }

  @Test
  void theGradeOfAnExposureIsAWholeNumber() {
    assertThat(pack.changed(FACTS, "grade: 3", "grade: high").faults())
        .containsExactly("facts/sensing.yaml:16: 'grade' takes a whole number, not 'high'");
    assertThat(pack.changed(FACTS, "  grade: 3\n", "").faults())
        .containsExactly("facts/sensing.yaml:10: 'grade' is missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-13", "2026-02-30", "Q1 2026", "2026-1", "soon", "+12026-01-08"})
  void theDateOfAnEventIsAYearAMonthOrADay(String date) {
    assertThat(pack.changed(FACTS, "date: 2026-01", "date: " + date).faults())
        .containsExactly(
            "facts/sensing.yaml:90: 'date' takes 2026, 2026-01 or 2026-01-08, not '" + date + "'");
  }

  @Test
  void anEventHasADate() {
    assertThat(pack.changed(FACTS, "  date: 2026-01\n", "").faults())
        .containsExactly("facts/sensing.yaml:85: 'date' is missing");
  }

  @Test
  void aStageReadingNamesAStageOfItsFramework() {
    assertThat(pack.changed(FACTS, "stage: field", "stage: factory").faults())
        .containsExactly("facts/sensing.yaml:111: the pack has no 'factory' for 'stage'");
  }

  @Test
  void anUnknownFrameworkMakesNoFaultOfItsStage() {
    assertThat(pack.changed(FACTS, "framework: two-doors", "framework: three-doors").faults())
        .containsExactly("facts/sensing.yaml:110: the pack has no 'three-doors' for 'framework'");
  }

  @Test
  void aStatusReadingHasAStatus() {
    assertThat(pack.changed(FACTS, "  status: not-reached\n", "").faults())
        .containsExactly("facts/sensing.yaml:105: 'status' is missing");
  }

  @Test
  void aReadingOfAnotherAspectHasNoStatus() {
    assertThat(pack.changed(FACTS, "aspect: status", "aspect: warning").faults())
        .containsExactly("facts/sensing.yaml:113: there is no field 'status' here");
  }

  @Test
  void anUnreadableAspectIsOneFaultAndTheStatusIsNone() {
    assertThat(pack.changed(FACTS, "aspect: status", "aspect: state").faults())
        .containsExactly(
            "facts/sensing.yaml:112: 'aspect' is one of"
                + " meaning, status, metric, warning, not 'state'");
  }

  @Test
  void fieldsOfAnotherKindAreRefused() {
    assertThat(pack.changed(FACTS, "category: demand", "category: demand\n  grade: 2").faults())
        .containsExactly("facts/sensing.yaml:27: there is no field 'grade' here");
  }

  @Test
  void theUnitOfAFigureIsPlainOrACurrency() {
    assertThat(figure("unit: percent", "unit: RMB"))
        .isEqualTo(
            "facts/sensing.yaml:126: 'unit' takes percent, count, ... or an ISO 4217 code,"
                + " not 'RMB'");
  }

  @Test
  void anUnreadableUnitMakesNoOtherFieldOfTheFigureAFault() {
    assertThat(pack.changed(FACTS, "unit: percent\n  period", "unit: RMB\n  period").faults())
        .containsExactly(
            "facts/sensing.yaml:77: 'unit' takes percent, count, ... or an ISO 4217 code,"
                + " not 'RMB'");
  }

  @Test
  void anUnreadableFigureKindHidesNoOtherFaultOfTheFigure() {
    assertThat(
            pack.changed(FACTS, "figureKind: cagr", "figureKind: cgar")
                .changed(
                    FACTS,
                    "period: 2020/2024\n  base: market-2020",
                    "period: 2024/2020\n  base: nothing")
                .faults())
        .containsExactly(
            "facts/sensing.yaml:75: 'figureKind' is one of cagr, growth, share, margin, amount,"
                + " count, price, capacity, ratio, duration, other, not 'cgar'",
            "facts/sensing.yaml:78: 'period' takes 2026, 2026-Q3, 2026-02, FY2026 or 2020/2028,"
                + " not '2024/2020'",
            "facts/sensing.yaml:79: no figure of the pack has the key 'nothing'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"11,3", "11.3 billion", "about 11", "1e3", "1E+999999999", "१२", "NaN"})
  void theValueOfAFigureIsDigitsAsPrinted(String value) {
    assertThat(figure("value: \"94.9\"", "value: \"" + value + "\""))
        .isEqualTo(
            "facts/sensing.yaml:125: 'value' takes digits as printed, such as 162.6, not '"
                + value
                + "'");
  }

  @Test
  void theValueOfAFigureIsNoLongerThanNumbersAre() {
    assertThat(figure("value: \"94.9\"", "value: \"" + "9".repeat(25) + "\""))
        .startsWith("facts/sensing.yaml:125: 'value' takes digits as printed, such as 162.6, ");
  }

  @Test
  void aRangeGoesUpwards() {
    assertThat(figure("unit: percent", "valueMax: \"90\"\n  unit: percent"))
        .isEqualTo("facts/sensing.yaml:126: a range goes upwards");
  }

  @ParameterizedTest
  @ValueSource(strings = {"19", "-13"})
  void aMagnitudeIsAPowerOfTenThatNumbersHave(String magnitude) {
    assertThat(figure("unit: percent", "unit: percent\n  magnitude: " + magnitude))
        .isEqualTo(
            "facts/sensing.yaml:127: 'magnitude' lies between -12 and 18, not at " + magnitude);
  }

  @Test
  void aLimitIsAtLeastOrAtMost() {
    assertThat(figure("unit: percent", "unit: percent\n  bound: over"))
        .isEqualTo("facts/sensing.yaml:127: 'bound' is one of at-least, at-most, not 'over'");
  }

  @Test
  void aFigureNamesAMeasureOfThePack() {
    assertThat(figure("measure: market-growth", "measure: growth"))
        .isEqualTo("facts/sensing.yaml:123: the pack has no 'growth' for 'measure'");
  }

  @Test
  void aFigureSaysWhatItIsOf() {
    assertThat(figure("  subject: {en: \"Sensors\"}\n", ""))
        .isEqualTo(
            "facts/sensing.yaml:118: 'subject' is missing: what the figure is of, as {en, zh}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Q3 2026", "2026-Q5", "2028/2020", "2026/2026", "26"})
  void aPeriodIsWrittenInOneOfItsForms(String period) {
    assertThat(pack.adding(SmallPack.figure("rate", "period: " + period)).faults())
        .containsExactly(
            "facts/sensing.yaml:129: 'period' takes 2026, 2026-Q3, 2026-02, FY2026 or 2020/2028,"
                + " not '"
                + period
                + "'");
  }

  @Test
  void misspeltFieldsOfASubjectOrOfTheNameOfAUnitAreNamed() {
    assertThat(figure("{en: \"Sensors\"}", "{en: \"Sensors\", cn: \"传感器\"}"))
        .isEqualTo("facts/sensing.yaml:122: there is no field 'cn' here");
    assertThat(pack.adding(SmallPack.figure("rate", "unitName: {en: a, cn: b}")).faults())
        .containsExactly("facts/sensing.yaml:129: there is no field 'cn' here");
  }

  @ParameterizedTest
  @ValueSource(strings = {"market-1999", "orders-late"})
  void theBaseAndTheEndOfAGrowthRateAreFigures(String key) {
    assertThat(
            pack.changed(FACTS, "base: market-2020", "base: " + key)
                .changed(FACTS, "end: market-2024", "end: " + key)
                .faults())
        .containsExactly(
            "facts/sensing.yaml:79: no figure of the pack has the key '" + key + "'",
            "facts/sensing.yaml:80: no figure of the pack has the key '" + key + "'");
  }

  @Test
  void aGrowthRateIsNotItsOwnBase() {
    assertThat(pack.changed(FACTS, "base: market-2020", "base: market-cagr").faults())
        .singleElement()
        .asString()
        .startsWith("facts/sensing.yaml:79: ");
  }

  @Test
  void aGrowthRateDoesNotStartFromAnotherThatJoinsFigures() {
    assertThat(pack.adding(SmallPack.figure("rate", "base: market-cagr")).faults())
        .containsExactly(
            "facts/sensing.yaml:129: 'market-cagr' joins figures itself; 'base' names one that does"
                + " not");
  }

  @Test
  void aFigureThatIsNoRateHasNoBase() {
    assertThat(
            pack.changed(FACTS, "period: 2024\n", "period: 2024\n  base: market-2020\n").faults())
        .singleElement()
        .asString()
        .startsWith("facts/sensing.yaml:61: ");
  }

  @Test
  void missingBasesAreNamedInTheOrderOfTheFile() {
    String rates =
        IntStream.range(0, 20)
            .mapToObj(i -> SmallPack.figure("rate-" + i, "base: nothing"))
            .collect(Collectors.joining());

    assertThat(pack.adding(rates).faults())
        .containsExactlyElementsOf(
            IntStream.range(0, 20)
                .mapToObj(i -> 129 + 12 * i)
                .map(line -> FACTS + ":" + line + ": no figure of the pack has the key 'nothing'")
                .toList());
  }

  /** The only fault of a pack with one more figure, at line 118, of which one place is changed. */
  private String figure(String old, String now) {
    String figure = SmallPack.figure("rate", "period: 2026").replace("  period: 2026\n", "");
    assertThat(figure).contains(old);
    return String.join("\n", pack.adding(figure.replace(old, now)).faults());
  }
}
