package io.github.themeboard.importer.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MarkdownFileTest {

  @Test
  void frontMatterIsReadAndStaysInTheText() throws Exception {
    String text =
        """
        ---
        title: "Four gates: orders"
        author: [Yao Tingting, Somebody Else]
        publisher: Era Finance
        house: CITIC Securities
        date: 2026-05-08T23:30:00+08:00
        url: https://example.org/a?b=1
        lang: zh_CN
        tags: {author: {name: nobody}}
        ---
        # Four *gates*

        - one
        """;

    assertThat(Reading.read("a.md", text))
        .isEqualTo(
            new RawText(
                "a.md",
                Format.MARKDOWN,
                text,
                new Printed(
                    "Four gates: orders",
                    "Yao Tingting",
                    "Era Finance",
                    "CITIC Securities",
                    URI.create("https://example.org/a?b=1"),
                    LocalDate.of(2026, 5, 8),
                    "zh-CN")));
  }

  @Test
  void whatMakesNoSenseSaysNothing() throws Exception {
    assertThat(printed("title: ''\ndate: last Friday\nurl: javascript:alert(1)\nlang: '?!'"))
        .isEqualTo(Printed.NOTHING);
    assertThat(printed("date: 2026-02-31\nurl: /relative")).isEqualTo(Printed.NOTHING);
    assertThat(printed("- title")).isEqualTo(Printed.NOTHING);
    assertThat(printed("title: [unclosed")).isEqualTo(Printed.NOTHING);
    assertThat(printed("title: *nobody")).isEqualTo(Printed.NOTHING);
    assertThat(printed("[".repeat(30_000))).isEqualTo(Printed.NOTHING);
  }

  @Test
  void aRuleIsNoFrontMatter() throws Exception {
    assertThat(Reading.read("a.md", "---\n\nText.").printed()).isEqualTo(Printed.NOTHING);
  }

  private static Printed printed(String front) throws UnreadableException {
    return Reading.read("a.md", "---\n" + front + "\n---\nText.").printed();
  }
}
