package io.github.themeboard.app.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Answer;
import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.github.themeboard.domain.exposure.Exposure;
import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.fact.Statement;
import io.github.themeboard.domain.figure.Figure;
import io.github.themeboard.domain.figure.FigureDetail;
import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.domain.figure.Measure;
import io.github.themeboard.domain.figure.Period;
import io.github.themeboard.domain.figure.Quantity;
import io.github.themeboard.domain.figure.Unit;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.risk.RiskFactor;
import io.github.themeboard.domain.wording.Wording;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.stat.Statistics;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two to four themes side by side: what they share, and what each has alone. */
@QuarkusTest
class CompareTest {
  private static final int MOST_STATEMENTS = 10;
  private static final String PAIR = "/compare?themes=foundry%2Cidc";

  @Inject World world;
  @Inject EntityManager entities;

  @AfterEach
  void forget() {
    world.forget();
  }

  @Test
  void companiesInCommonAreThoseThatBothThemesHave() {
    Set<String> both = companies("/themes/ai-chips?show=all");
    both.retainAll(companies("/themes/foundry?show=all"));
    Document page = Site.page("/compare?themes=ai-chips%2Cfoundry&show=all");
    assertThat(both).isNotEmpty();
    assertThat(links(page.select(".compare-companies th[scope=row]"))).isEqualTo(both);
  }

  @Test
  void aCompanyHasItsGradeAndItsSourceInEachTheme() {
    publish(() -> exposure("Made in both", "smic", 3, "foundry"));
    publish(() -> exposure("Hardly there", "smic", 1, "idc"));
    Element row =
        Site.page(PAIR).select(".compare-companies tbody tr").stream()
            .filter(r -> r.select("th a").attr("href").equals("/companies/smic"))
            .findFirst()
            .orElseThrow();
    assertThat(row.select("td").eachAttr("data-label")).hasSize(2);
    assertThat(row.select("td .grade").eachText()).hasSize(2);
    assertThat(row.select("td").get(0).select(".grade-3")).hasSize(1);
    assertThat(row.select("td").get(1).select(".grade-1")).hasSize(1);
    assertThat(row.select("td a[data-cite]")).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void everyOtherCompanyStandsWithTheOnlyThemeThatHasIt() {
    Document page = Site.page("/compare?themes=ai-chips%2Cfoundry&show=all");
    Set<String> common = links(page.select(".compare-companies th[scope=row]"));
    Set<String> first = links(page.select("section[aria-labelledby=companies-1] li"));
    Set<String> second = links(page.select("section[aria-labelledby=companies-2] li"));
    assertThat(first).isNotEmpty().noneMatch(second::contains).noneMatch(common::contains);
    first.addAll(common);
    assertThat(first).isEqualTo(companies("/themes/ai-chips?show=all"));
  }

  @Test
  void aRiskThatBearsOnBothIsSaidOnceAboveThoseOfEach() {
    publish(() -> risk("Water runs short everywhere", RiskCategory.SUPPLY, "foundry", "idc"));
    publish(() -> risk("Only fabs need this", RiskCategory.SUPPLY, "foundry"));
    publish(() -> risk("Only halls need this", RiskCategory.SUPPLY, "idc"));
    Document page = Site.page(PAIR + "&show=all");
    Element supply = group(page, "Supply");
    assertThat(supply.select("> .fact .statement").text()).contains("Water runs short everywhere");
    assertThat(supply.select("> .bears-on").text()).contains("Bears on");
    assertThat(page.select("[data-fact] .statement").eachText())
        .filteredOn(t -> t.contains("Water runs short"))
        .hasSize(1);
    assertThat(supply.select(".compare-side").get(0).text()).contains("Only fabs need this");
    assertThat(supply.select(".compare-side").get(1).text()).contains("Only halls need this");
  }

  @Test
  void aKindOfRiskThatOneThemeHasAloneStandsWithIt() {
    Document page = Site.page("/compare?themes=ai-chips%2Cidc&show=all");
    Set<String> common = Set.copyOf(page.select(".compare-risk > h3").eachText());
    for (int side = 1; side <= 2; side++) {
      assertThat(page.select("section[aria-labelledby=risks-" + side + "] h5").eachText())
          .doesNotContainAnyElementsOf(common);
    }
  }

  @Test
  void figuresOfOneMeasureStandOnOneAxisWithTheirThemes() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Measure measure = world.measure("output");
              world.publish(() -> figure(measure, "Wafers", "20", "foundry"), World.THEN);
              world.publish(() -> figure(measure, "Racks", "30", "idc"), World.THEN);
            });
    Element chart =
        Site.page(PAIR).select("figure[data-chart]").stream()
            .filter(c -> c.select("figcaption").text().startsWith("Measure output"))
            .findFirst()
            .orElseThrow();
    assertThat(chart.select("tr").eachAttr("data-value")).containsExactly("30.0", "20.0");
    assertThat(chart.select(".chart-label").eachText())
        .containsExactly("Racks · 2030 · Data centres (IDC)", "Wafers · 2030 · Foundry");
    assertThat(chart.select("tr[data-fact] a[data-cite]")).hasSize(2);
  }

  @Test
  void aFrameworkHasARowForEachStageAndAColumnForEachTheme() {
    Document page = Site.page("/compare?themes=ai-computing-power%2Csoftware-ecosystem");
    Elements rows = page.select(".compare-stages tbody tr");
    assertThat(rows).isNotEmpty().allMatch(r -> r.select("td").size() == 2);
    assertThat(page.select(".compare-reading[data-fact] a[data-cite]")).isNotEmpty();
    assertThat(page.text()).contains("whatever it has");
  }

  @Test
  void fourThemesAreFourColumns() {
    Document page = Site.page("/compare?themes=inference%2Cai-chips%2Cidc%2Cfoundry");
    assertThat(page.select(".compare-companies thead th")).hasSize(5);
    assertThat(page.select("select[name=themes] option[selected]").eachAttr("value"))
        .containsExactly("inference", "ai-chips", "idc", "foundry");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "-                                             | 200 | 0 | -",
        "idc                                           | 200 | 1 | Choose at least one more theme",
        "idc%2Cno-such                                 | 404 | 1 | no theme “no-such”",
        "idc%2Cfoundry%2Cinference%2Cai-chips%2Clarge-models | 400 | 4 | and 5 were asked for",
      })
  void whatCannotBeComparedIsSaidAndTheFormStays(String themes, int status, int kept, String said) {
    String address = "/compare" + (themes == null ? "" : "?themes=" + themes);
    Answer answer = Site.get(address);
    Document page = Site.parsed(answer.text(), address);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(page.select("[role=alert]").text()).contains(said == null ? "" : said);
    assertThat(page.select("select[name=themes]")).hasSize(4);
    assertThat(page.select("select[name=themes] option[selected][value]")).hasSize(kept);
    assertThat(page.select("[data-fact]")).isEmpty();
  }

  @Test
  void aFormWithoutAScriptLeadsToTheOneAddressOfItsThemes() {
    Answer answer =
        Site.get("/compare?themes=idc&themes=&themes=foundry&themes=&publishedBy=2026-06-01");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.header("Location"))
        .endsWith("/compare?themes=idc%2Cfoundry&publishedBy=2026-06-01");
  }

  @Test
  void bothClocksAreKept() {
    publish(() -> exposure("New in both", "smic", 3, "foundry", "idc"));
    assertThat(Site.page(PAIR + "&knownAt=2131-04-30T00:00:00Z").text())
        .doesNotContain("New in both");
    Document past = Site.page(PAIR + "&publishedBy=2019-01-01");
    assertThat(past.select("[data-fact]")).isEmpty();
    assertThat(past.select(".compare-companies, .charts")).isEmpty();
    assertThat(past.select("#companies ~ .empty-line").text()).contains("No company sits");
    assertThat(Site.page(PAIR + "&publishedBy=2026-06-01").select("main a[href^=/companies/]"))
        .allMatch(a -> a.attr("href").contains("publishedBy=2026-06-01"));
  }

  @Test
  void aThemeLeadsToItsComparison() {
    assertThat(Site.linkNamed(Site.page("/themes/idc"), "Compare with another theme"))
        .isEqualTo("/compare?themes=idc");
  }

  @Test
  void aChineseReaderReadsChinese() {
    Document page = Site.page("/compare?themes=ai-chips%2Cfoundry", "zh-CN");
    assertThat(page.select("h2").eachText().toString()).contains("共同涉及的公司", "共同的风险");
  }

  @Test
  void itTakesAtMostTenStatementsHoweverManyFacts() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              for (int i = 0; i < 100; i++) {
                String said = "Generated " + i;
                world.publish(
                    () -> risk(said, RiskCategory.values()[said.length() % 5], "foundry", "idc"),
                    World.THEN);
              }
            });
    Statistics statistics = entities.unwrap(Session.class).getSessionFactory().getStatistics();
    statistics.clear();
    Site.page(PAIR + "&unseen=1&publishedBy=2130-01-01");
    assertThat(statistics.getPrepareStatementCount()).isBetween(1L, (long) MOST_STATEMENTS);
  }

  private static Element group(Document page, String category) {
    return page.select(".compare-risk").stream()
        .filter(g -> g.select("> h3").text().startsWith(category))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> companies(String address) {
    return links(Site.page(address).select("table.companies th[scope=row]"));
  }

  private static Set<String> links(Elements cells) {
    return cells.select("a[href^=/companies/]").eachAttr("href").stream()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void publish(Supplier<FactVersion> version) {
    QuarkusTransaction.requiringNew().run(() -> world.publish(version, World.THEN));
  }

  private Statement statement(String text, Set<String> companies, String... themes) {
    return new Statement(
        new Wording(text, null),
        Certainty.REPORTED,
        Stream.of(themes).map(world::theme).collect(Collectors.toSet()),
        companies.stream().map(world::company).collect(Collectors.toSet()),
        List.of(world.citation("sinolink-white-hot")));
  }

  private FactVersion exposure(String text, String company, int grade, String... themes) {
    return new Exposure(statement(text, Set.of(company), themes), Exposure.Role.SUPPLIER, grade);
  }

  private FactVersion risk(String text, RiskCategory category, String... themes) {
    return new RiskFactor(statement(text, Set.of(), themes), category);
  }

  private FactVersion figure(Measure measure, String subject, String value, String theme) {
    Quantity quantity =
        new Quantity(new BigDecimal(value), null, 0, new Unit("count"), false, null);
    FigureDetail detail =
        new FigureDetail(
            new Wording(subject, null),
            measure,
            FigureKind.COUNT,
            quantity,
            null,
            new Period("2030"),
            false,
            null,
            null);
    return new Figure(statement(subject + " are counted", Set.of(), theme), detail);
  }
}
