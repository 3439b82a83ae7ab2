package io.github.themeboard.importer.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.importer.extract.Extraction;
import io.github.themeboard.importer.extract.Extractor;
import io.github.themeboard.importer.read.ArticleReader;
import io.github.themeboard.importer.read.RawText;
import io.github.themeboard.importer.read.UnreadableException;
import io.github.themeboard.importer.read.UnreadableException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever an article is made of, its line is of the schema and every citation fits its text. */
class FuzzTest {
  private static final Extractor EXTRACTOR = Extractor.bundled();
  private static final ArticleReader READER = new ArticleReader();
  private static final List<String> NAMES = List.of("a.txt", "a.md", "a.html");

  /** What rules look for, and what libraries stumble over. */
  private static final List<byte[]> BITS =
      List.of(
          bits("(((((((("),
          bits("))】】））"),
          bits("（（(("),
          bits("(NASDAQ:"),
          bits("300308"),
          bits("9999999999999999999999999999"),
          bits("1.2.3,4,,5"),
          bits("00000000.00000"),
          bits("99999999999999999999亿亿万%"),
          bits("2025-13-45"),
          bits("2025年99月99日"),
          bits("0000-00-00"),
          bits("0001年2月3日"),
          bits("February 3, 0001"),
          bits("0012-02"),
          bits("2025年0月0日"),
          bits("13/13/2025"),
          bits("FY99"),
          bits("Q5 2025"),
          bits("31 February 2025"),
          bits("$"),
          bits("%"),
          bits("6%-8%-10%"),
          bits("-5%~"),
          bits("１２３％"),
          bits("亿元"),
          bits("风险提示："),
          bits("Risk factors:"),
          bits("\n- "),
          bits("\n| a | 1% |\n|---|---|\n"),
          bits("\t1\t2%\n"),
          bits("\n\n\n"),
          bits("\r"),
          bits("\u0301\u0302\u0303\u0304\u0305"),
          bits("\u200f\u202e\u2066"),
          bits("\u2028\u2029\u0085"),
          bits("\uFEFF"),
          bits("\u0000"),
          bits("İıſK"),
          bits("ß"),
          bits("😀👩‍💻🇨🇳"),
          bits("\uD840\uDC00\uD87E\uDE1D"),
          bits("𝟏𝟐%"),
          bits("①②③"),
          bits("<table><tr><td>5%<td>6%"),
          bits("<!--"),
          bits("</p><h1>"),
          bits("&#x1F600;&nbsp;&#0;"),
          bits("---\n"),
          bits("```\n"),
          bits("x".repeat(5_000)),
          bits("算".repeat(3_000)),
          bits("1,".repeat(2_000)),
          // half of a pair, as old databases write it
          new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
          new byte[] {(byte) 0xFF, (byte) 0xFE},
          new byte[] {(byte) 0x80});

  private final Random random = new Random(20250304);

  @Test
  void randomBytes() {
    for (int i = 0; i < 600; i++) {
      byte[] bytes = new byte[1 + random.nextInt(2000)];
      random.nextBytes(bytes);
      holds(NAMES.get(i % NAMES.size()), bytes, i);
    }
  }

  @Test
  void soupOfBits() {
    for (int i = 0; i < 600; i++) {
      byte[] soup = new byte[0];
      for (int j = random.nextInt(60); j >= 0; j--) {
        byte[] bit = BITS.get(random.nextInt(BITS.size()));
        soup = inserted(soup, soup.length, bit.length > 1_000 ? bits(" a ") : bit);
      }
      holds(NAMES.get(i % NAMES.size()), soup, i);
    }
  }

  @Test
  void articlesWithDamage() throws IOException {
    List<Path> articles = TestTexts.labelled();
    for (int i = 0; i < 1000; i++) {
      byte[] bytes = Files.readAllBytes(articles.get(i % articles.size()));
      for (int j = random.nextInt(8); j >= 0 && bytes.length > 0; j--) {
        bytes = damaged(bytes);
      }
      holds(NAMES.get(random.nextInt(NAMES.size())), bytes, i);
    }
  }

  private byte[] damaged(byte[] bytes) {
    int at = random.nextInt(bytes.length);
    int length = Math.min(bytes.length - at, 1 + random.nextInt(300));
    return switch (random.nextInt(7)) {
      case 0 -> flipped(bytes, at);
      case 1 -> Arrays.copyOf(bytes, at);
      case 2 -> Arrays.copyOfRange(bytes, at, bytes.length);
      case 3 -> inserted(bytes, at, Arrays.copyOfRange(bytes, at, at + length));
      case 4 -> swappedLines(bytes);
      default -> inserted(bytes, at, BITS.get(random.nextInt(BITS.size())));
    };
  }

  private byte[] flipped(byte[] bytes, int at) {
    byte[] flipped = bytes.clone();
    flipped[at] ^= (byte) (1 << random.nextInt(8));
    return flipped;
  }

  private byte[] swappedLines(byte[] bytes) {
    String[] lines = new String(bytes, UTF_8).split("\n", -1);
    int a = random.nextInt(lines.length);
    int b = random.nextInt(lines.length);
    String kept = lines[a];
    lines[a] = lines[b];
    lines[b] = kept;
    return bits(String.join("\n", lines));
  }

  private static byte[] inserted(byte[] bytes, int at, byte[] bit) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(bytes, 0, at);
    all.writeBytes(bit);
    all.write(bytes, at, bytes.length - at);
    return all.toByteArray();
  }

  private static byte[] bits(String text) {
    return text.getBytes(UTF_8);
  }

  private static void holds(String name, byte[] bytes, int number) {
    RawText raw;
    try {
      raw = READER.read(name, new ByteArrayInputStream(bytes));
    } catch (UnreadableException e) {
      assertThat(e.reason()).as("%d", number).isNotIn(Reason.UNREADABLE_FILE, Reason.TOO_SLOW);
      return;
    }
    try {
      Extraction found = EXTRACTOR.extract(raw);
      String line = ExtractionJson.of(found, null);
      assertThat(line).doesNotContain("\n", "\r");
      // What a reader of standard output gets: no half of a pair survives the encoding.
      ExtractionLine.holds(Run.json(new String(line.getBytes(UTF_8), UTF_8)), raw.text());
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      throw new AssertionError("number " + number + " as " + name + ":\n" + raw.text(), e);
    }
  }
}
