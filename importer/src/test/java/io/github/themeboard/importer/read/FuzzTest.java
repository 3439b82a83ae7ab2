package io.github.themeboard.importer.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.importer.read.UnreadableException.Reason;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the bytes are, a reader ends in a sound text or in a reason that somebody foresaw. */
class FuzzTest {
  private static final String[] NAMES = {"a.txt", "a.md", "a.html", "a.pdf", "-"};
  private static final ArticleReader READER =
      new ArticleReader(
          new ReadingLimits(1_000_000, 100_000, 20, 50, 2_000_000, Duration.ofSeconds(20)));

  private final Random random = new Random(20260508);

  @Test
  void randomBytes() {
    for (int i = 0; i < 2000; i++) {
      byte[] bytes = new byte[random.nextInt(3000)];
      random.nextBytes(bytes);
      read(NAMES[i % NAMES.length], bytes);
    }
  }

  @Test
  void randomBytesBehindATrueStart() {
    String[] starts = {"%PDF-1.7\n1 0 obj <<", "<!doctype html><p>", "---\na: ", "\uFEFF"};
    for (int i = 0; i < 1000; i++) {
      byte[] bytes = new byte[100 + random.nextInt(3000)];
      random.nextBytes(bytes);
      byte[] start = starts[i % starts.length].getBytes(UTF_8);
      System.arraycopy(start, 0, bytes, 0, start.length);
      read(NAMES[i % NAMES.length], bytes);
    }
  }

  @Test
  void soupOfMarkup() {
    String[] bits = {
      "<p>",
      "</p>",
      "<table>",
      "<tr>",
      "<td>",
      "</table>",
      "<ul>",
      "<li>",
      "</li>",
      "<ol start=9>",
      "<b>",
      "</b>",
      "<a href=x>",
      "<svg>",
      "<pre>",
      "<br>",
      "<form>",
      "<article>",
      "<!--",
      "-->",
      "<script>",
      "</script>",
      "&amp;",
      "&#x10FFFF;",
      "<h1>",
      "text ",
      "国产算力 ",
      "<",
      ">",
      "\"",
      "<template>",
      "<select>",
      "<math>",
      "<frameset>",
      "</body>",
      "<input type=password>",
      "<script type=application/ld+json>{\"@type\":[{\"@graph\":[",
      "<meta content=\"2026-05-08\"",
    };
    for (int i = 0; i < 2000; i++) {
      StringBuilder page = new StringBuilder("<html>");
      for (int j = random.nextInt(200); j > 0; j--) {
        page.append(bits[random.nextInt(bits.length)]);
      }
      read("a.html", page.toString().getBytes(UTF_8));
    }
  }

  @Test
  void mutatedFiles() throws Exception {
    byte[][] wholes = {
      Pdfs.of("The first page of text.\nAnother line.", "The second page.", "The third."),
      Pdfs.chinese("国产算力", "持续提升"),
      ("<!doctype html><html lang=en><title>T</title><body><article><h1>T</h1><p>Text &amp; more"
              + "</p><table><tr><td>1</table></article></body></html>")
          .getBytes(UTF_8),
      "---\ntitle: A\nauthor: [B, C]\ndate: 2026-05-08\n---\n# Heading\n".getBytes(UTF_8),
      "国产算力：2026年有望加速。\n".repeat(20).getBytes("GB18030"),
    };
    for (int i = 0; i < 4000; i++) {
      byte[] whole = wholes[i % wholes.length];
      byte[] bytes =
          Arrays.copyOf(
              whole, random.nextInt(4) == 0 ? random.nextInt(whole.length) : whole.length);
      for (int j = random.nextInt(12); j > 0 && bytes.length > 0; j--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      read(NAMES[random.nextInt(NAMES.length)], bytes);
    }
  }

  /** UNREADABLE_FILE would mean that something was thrown which nobody had thought of. */
  private static void read(String name, byte[] bytes) {
    try {
      String text = READER.read(name, new ByteArrayInputStream(bytes)).text();
      assertThat(text).isNotBlank().doesNotContain("\0", "\r");
      assertThat(UTF_8.newEncoder().canEncode(text)).isTrue();
    } catch (UnreadableException e) {
      assertThat(e.reason()).as(e.getMessage()).isNotIn(Reason.UNREADABLE_FILE, Reason.TOO_SLOW);
      assertThat(e.getMessage()).doesNotContain("\n");
    }
  }
}
