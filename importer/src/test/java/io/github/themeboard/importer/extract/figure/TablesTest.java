package io.github.themeboard.importer.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Segmenter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablesTest {
  private static final String ENGLISH =
      """
      Harbour cranes: results of the season
      2025-08-30

      The makers of cranes have filed their accounts, and orders from ports abroad keep coming in.

      """;

  private static final String CHINESE =
      """
      港口机械：中报汇总
      2025-08-30

      几家公司的中报已经出齐，海外港口的订单继续增加，盈利能力普遍改善，现金流也好于去年。

      """;

  /** Each figure as "quote unit scaled kind period". */
  private static List<String> read(String text) {
    Anatomy anatomy = new Segmenter().segment(text);
    return new FigureExtractor()
        .extract(anatomy, LocalDate.of(2025, 8, 30)).stream()
            .map(
                f ->
                    String.join(
                        " ",
                        f.quote().in(text),
                        f.unit(),
                        f.scaled().toPlainString(),
                        f.kind().token(),
                        String.valueOf(f.period())))
            .toList();
  }

  private static List<String> english(String... lines) {
    return read(ENGLISH + String.join("\n", lines) + "\n");
  }

  private static List<String> chinese(String... lines) {
    return read(CHINESE + String.join("\n", lines) + "\n");
  }

  @Test
  void caption_names_unit_and_time_for_measures_in_columns() {
    assertThat(
            english(
                "Table 1: Income statement, H1 2025 (RMB mn)",
                "| # | Company | Ticker | Revenue | YoY | Gross margin |",
                "|---|---|---|---:|---:|---:|",
                "| 1 | Quayside | 600999.SH | 3,112 | (27.0%) | 31.7% |"))
        .containsExactly(
            "3,112 CNY 3112000000 amount 2025-H1",
            "(27.0%) percent -27 growth 2025-H1",
            "31.7% percent 31.7 margin 2025-H1");
  }

  @Test
  void periods_in_columns_and_measures_in_rows() {
    assertThat(
            english(
                "RMB mn\t2024A\t2025E",
                "Revenue\t402\t(27)",
                "YoY growth (%)\t4.1\t-3.0",
                "EPS (RMB)\t0.62\tn/a",
                "P/E (x)\t12.4\t11.9",
                "Employees\t2,118\t–"))
        .containsExactly(
            "402 CNY 402000000 amount 2024",
            "(27) CNY -27000000 amount 2025",
            "4.1 percent 4.1 growth 2024",
            "-3.0 percent -3 growth 2025",
            "0.62 CNY 0.62 price 2024",
            "12.4 multiple 12.4 ratio 2024",
            "11.9 multiple 11.9 ratio 2025",
            "2,118 count 2118 count 2024");
  }

  @Test
  void growth_is_of_the_latest_time_that_its_measure_has() {
    assertThat(english("US$ mn\t2Q25\t2Q24\tYoY\t1Q25\tQoQ", "Revenue\t12\t10\t20%\t11\t9%"))
        .contains("20% percent 20 growth 2025-Q2", "9% percent 9 growth 2025-Q2");
  }

  @Test
  void aligned_columns_are_found_by_their_place() {
    assertThat(
            english(
                "Smelter        Q1 2025    Q2 2025    Share",
                "Eastern           412        420    35.0%",
                "Western           351               29.5%"))
        .contains("29.5% percent 29.5 share 2025-Q2");
  }

  @Test
  void year_ago_column_is_one_year_earlier() {
    assertThat(
            english(
                "Installed cranes, Q1 2025",
                "Maker\tUnits sold\tShare\tShare a year ago",
                "Quayside\t33\t35.0%\t28.5%"))
        .containsExactly(
            "33 count 33 count 2025-Q1",
            "35.0% percent 35 share 2025-Q1",
            "28.5% percent 28.5 share 2024-Q1");
  }

  @Test
  void numbers_that_share_a_cell() {
    assertThat(english("Results, H1 2025 (US$ mn)", "Company\tSales (yoy)", "Quayside\t84.0 (12%)"))
        .containsExactly("84.0 USD 84000000 amount 2025-H1", "12% percent 12 growth 2025-H1");
  }

  @Test
  void heads_over_heads() {
    assertThat(
            english(
                "Segment\tRevenue (US$ mn)\t\tOperating margin\t",
                "\tFY2024\tFY2025\tFY2024\tFY2025",
                "Cranes\t84\t90\t12.1%\t12.6%"))
        .containsExactly(
            "84 USD 84000000 amount FY2024",
            "90 USD 90000000 amount FY2025",
            "12.1% percent 12.1 margin FY2024",
            "12.6% percent 12.6 margin FY2025");
  }

  @Test
  void chinese_units_by_column_and_time_by_caption() {
    assertThat(
            chinese(
                "表1 港机板块25H1业绩（出货单位GW，金额单位亿元）",
                "公司\t代码\t出货\t营收\t同比\t合同负债（6月末）",
                "远洋重工\t600999\t1.2\t161.42\t+29.5%\t50.21"))
        .containsExactly(
            "1.2 watts 1200000000 amount 2025-H1",
            "161.42 CNY 16142000000 amount 2025-H1",
            "+29.5% percent 29.5 growth 2025-H1",
            "50.21 CNY 5021000000 amount 2025-06");
  }

  @Test
  void chinese_forecasts_with_units_in_the_rows() {
    assertThat(
            chinese(
                "会计年度\t2024A\t2025E",
                "营业收入（百万元）\t1,604\t2,051",
                "EPS（元/股）\t0.99\t1.32",
                "市盈率（倍）\t30.1\t22.6"))
        .containsExactly(
            "1,604 CNY 1604000000 amount 2024",
            "2,051 CNY 2051000000 amount 2025",
            "0.99 CNY 0.99 price 2024",
            "1.32 CNY 1.32 price 2025",
            "30.1 multiple 30.1 ratio 2024",
            "22.6 multiple 22.6 ratio 2025");
  }

  @Test
  void months_in_rows_take_the_year_of_the_caption() {
    assertThat(chinese("2024年港口吞吐量", "月份\t吞吐量（万吨）\t同比", "9月\t412\t3.1%", "12月\t430\t-0.4%"))
        .containsExactly(
            "412 other 4120000 amount 2024-09",
            "3.1% percent 3.1 growth 2024-09",
            "430 other 4300000 amount 2024-12",
            "-0.4% percent -0.4 growth 2024-12");
  }

  @Test
  void ranks_codes_dates_and_years_are_no_figures() {
    assertThat(
            english(
                "No.\tCompany\tTicker\tFounded\tListing date\tStores",
                "1\tQuayside\t600999\t1998\t2015-05-12\t118"))
        .containsExactly("118 count 118 count null");
  }

  @Test
  void cells_of_words_are_small_sentences() {
    assertThat(chinese("公司\t产品\t进展", "远洋重工\t岸桥\t二期规划产能20万吨，2026年投产", "东港机械\t场桥\t首批交付35台"))
        .containsExactly("20万吨 other 200000 capacity 2026", "35台 count 35 count null");
  }

  @Test
  void a_line_with_bars_alone_is_prose() {
    assertThat(english("Quayside gained 5% | Eastern lost 3% | volume was thin"))
        .contains("5% percent 5 growth null");
  }

  @Test
  void wide_tables_take_linear_time() {
    String wide =
        ENGLISH
            + "Revenue (RMB mn)\nCompany"
            + "\t2024A\t2025E\tyoy".repeat(20_000)
            + "\nQuayside"
            + "\t1,234\t1,300\t5.3%".repeat(20_000)
            + "\n";
    assertThat(read(wide)).hasSize(60_000);
    assertThatCode(() -> read(ENGLISH + "|".repeat(200_000) + "\n" + "a\t".repeat(200_000)))
        .doesNotThrowAnyException();
  }
}
