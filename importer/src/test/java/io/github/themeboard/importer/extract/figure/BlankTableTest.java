package io.github.themeboard.importer.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Segmenter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlankTableTest {
  private static final String ABOVE =
      """
      港口机械：三季报汇总
      2025-11-05

      几家公司的三季报已经出齐，海外港口的订单继续增加，盈利能力普遍改善，现金流也好于去年。

      """;

  private static List<String> read(String... lines) {
    String text = ABOVE + String.join("\n", lines) + "\n";
    Anatomy anatomy = new Segmenter().segment(text);
    return new FigureExtractor()
        .extract(anatomy, LocalDate.of(2025, 11, 5)).stream()
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

  @Test
  void one_ideographic_space_parts_cells() {
    assertThat(
            read(
                "表1：2025年第三季度业绩",
                "公司　营业收入（亿元）　同比（%）　毛利率（%）",
                "甲港机　18.6　-3.2　24.1",
                "乙吊装　　7.5　12.0　31.5"))
        .containsExactly(
            "18.6 CNY 1860000000 amount 2025-Q3",
            "-3.2 percent -3.2 growth 2025-Q3",
            "24.1 percent 24.1 margin 2025-Q3",
            "7.5 CNY 750000000 amount 2025-Q3",
            "12.0 percent 12 growth 2025-Q3",
            "31.5 percent 31.5 margin 2025-Q3");
  }

  @Test
  void a_line_of_its_own_names_the_unit() {
    assertThat(read("表：2024年业绩", "单位：百万元", "公司　营业收入　净利润", "甲港机　1,234.5　(45.6)", "乙吊装　345.6　--"))
        .containsExactly(
            "1,234.5 CNY 1234500000 amount 2024",
            "(45.6) CNY -45600000 amount 2024",
            "345.6 CNY 345600000 amount 2024");
  }

  @Test
  void two_columns_stand_in_two_lines_at_least() {
    assertThat(read("表：2024年末（亿元）", "项目　　金额", "存货　　12.5", "合同负债　　8.3"))
        .containsExactly("12.5 CNY 1250000000 amount 2024", "8.3 CNY 830000000 amount 2024");
  }
}
