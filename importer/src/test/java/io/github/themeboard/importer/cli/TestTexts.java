package io.github.themeboard.importer.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The labelled articles of the module's tests, and short ones with a bit of everything. */
final class TestTexts {
  static final String ENGLISH =
      """
      Harbour Optics lifts its forecast

      By Ann Reed, Lantern Research, March 4, 2025

      Harbour Optics (NASDAQ: HBOX) said revenue rose 24% to $3.2 billion in 2024 as optical \
      modules sold well. It expects 1.6T modules to make up 6%-8% of sales by 2027. On February 3, \
      2025 the company opened a plant in Penang.

      The market grew from $11.3 billion in 2020 to $16.5 billion in 2024, a CAGR of 9.9%.

      Risk factors: demand for optical modules may fall; export controls may tighten.
      """;

  static final String CHINESE =
      """
      海灯光电：光模块需求强劲

      灯塔证券 2025年3月4日

      海灯光电（300999.SZ）2024年实现营收32.5亿元，同比增长24%，毛利率为31.2%。公司预计2027年1.6T光模块收入占比达6%-8%。

      2025年2月3日，公司公告在马来西亚建厂，投资7.95亿美元。

      风险提示：光模块需求不及预期；出口管制加剧；行业竞争加剧。
      """;

  private TestTexts() {}

  static List<Path> labelled() {
    return Stream.of("known", "blind").flatMap(folder -> in(folder).stream()).toList();
  }

  private static List<Path> in(String folder) {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/texts", folder))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
