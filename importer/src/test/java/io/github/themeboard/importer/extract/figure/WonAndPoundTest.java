package io.github.themeboard.importer.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.importer.segment.Segmenter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WonAndPoundTest {
  private static List<String> read(String body) {
    String text = "Notes from the yard\n2024-05-12\n\n" + body + "\n";
    return new FigureExtractor()
        .extract(new Segmenter().segment(text), LocalDate.of(2024, 5, 12)).stream()
            .map(f -> f.quote().in(text) + " " + f.unit() + " " + f.scaled().toPlainString())
            .toList();
  }

  @Test
  void in_a_note_on_korea_a_w_is_the_won() {
    assertThat(
            read(
                "Daehan Cranes (000123.KS) of Seoul should report sales of W1.2tn and a profit of"
                    + " W85bn. Its control board draws 16 W. We set a target of W95,000."))
        .containsExactly(
            "W1.2tn KRW 1200000000000",
            "W85bn KRW 85000000000",
            "16 W watts 16",
            "W95,000 KRW 95000");
    assertThat(
            read(
                "Daehan Cranes (000123.KS) of Seoul has filed its accounts, and they are better"
                    + " than we had feared.\n\n"
                    + "Table 1. Daehan Cranes (W bn)\n"
                    + "\t2022\t2023\n"
                    + "Sales\t4,100\t4,800\n"
                    + "Net profit\t-120\t310\n"))
        .containsExactly(
            "4,100 KRW 4100000000000",
            "4,800 KRW 4800000000000",
            "-120 KRW -120000000000",
            "310 KRW 310000000000");
  }

  @Test
  void pounds_are_a_weight_where_the_note_weighs() {
    assertThat(
            read(
                "Copper costs $4.10 a pound today. The mine sold 45 million pounds last year and"
                    + " holds 2.1 million carats of diamonds."))
        .containsExactly(
            "$4.10 USD 4.1",
            "45 million pounds other 45000000",
            "2.1 million carats other 2100000");
    assertThat(read("The yard in Hull sold cranes for 45 million pounds last year, it said."))
        .containsExactly("45 million pounds GBP 45000000");
  }

  @Test
  void a_verb_is_no_rank_and_an_index_of_shares_stands_bare() {
    assertThat(read("The head of sales said that demand will top 1.6 million this year."))
        .containsExactly("1.6 million count 1600000");
    assertThat(read("The Straits Times Index gave up 0.7% on Monday to finish at 3,242.34."))
        .containsExactly("0.7% percent 0.7", "3,242.34 other 3242.34");
  }

  @Test
  void boards_are_counted_and_a_lower_end_takes_the_unit_of_the_upper() {
    assertThat(read("每台设备的控制板数量由45块增加到117块，而每块的售价只有300块，客户因此愿意多装。"))
        .containsExactly("45块 count 45", "117块 count 117", "300块 CNY 300");
    assertThat(read("公司預計明年資本支出為 75 億至 80 億美元，較今年明顯增加，主要用於擴建新廠。"))
        .containsExactly("75 億至 80 億美元 USD 7500000000");
  }
}
