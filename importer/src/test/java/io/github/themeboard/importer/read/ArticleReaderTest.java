package io.github.themeboard.importer.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.themeboard.importer.read.UnreadableException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {
  @TempDir private Path folder;

  @Test
  void theContentTellsTheFormatBeforeTheNameDoes() throws Exception {
    assertThat(format("a.txt", "Plain.")).isEqualTo(Format.TEXT);
    assertThat(format("a", "a < b > c")).isEqualTo(Format.TEXT);
    assertThat(format("a.md", "# Heading")).isEqualTo(Format.MARKDOWN);
    assertThat(format("-", "---\ntitle: A\n---\n\nText.")).isEqualTo(Format.MARKDOWN);
    assertThat(format("-", "---\n\nText.\n\n---\n")).isEqualTo(Format.TEXT);
    assertThat(format("a.HTM", "<p>a")).isEqualTo(Format.HTML);
    assertThat(format("a.txt", " \n<!DOCTYPE html><p>a")).isEqualTo(Format.HTML);
    assertThat(format("-", "<?xml version='1.0'?><html><p>a</p></html>")).isEqualTo(Format.HTML);
    assertThat(format("a.pdf", "Saved under a wrong name.")).isEqualTo(Format.TEXT);
    assertThat(Reading.read("a.txt", Pdfs.of("In a file with another name.")).format())
        .isEqualTo(Format.PDF);
  }

  private static Format format(String name, String text) throws UnreadableException {
    return Reading.read(name, text).format();
  }

  @Test
  void aFileIsCalledByItsNameWithoutTheFolder() throws Exception {
    Path file = Files.writeString(folder.resolve("001.txt"), "光\r\n");

    assertThat(new ArticleReader().read(file))
        .isEqualTo(new RawText("001.txt", Format.TEXT, "光\n", Printed.NOTHING));
  }

  @Test
  void aForeignFormatIsNamed() {
    assertThat(foreign("PK\u0003\u0004....word/document.xml")).contains("a Word document");
    assertThat(foreign("PK\u0003\u0004....photo.raw")).contains("an archive (zip)");
    assertThat(foreign("\u0089PNG\r\n\u001a\n")).contains("a picture (png)");
    assertThat(foreign("\u00D0\u00CF\u0011\u00E0")).contains("an old Office file");
    assertThat(foreign("{\\rtf1 Text}")).contains("rtf");
  }

  private static String foreign(String start) {
    UnreadableException refusal =
        Reading.refusal(new ArticleReader(), "a.txt", start.getBytes(ISO_8859_1));
    assertThat(refusal.reason()).isEqualTo(Reason.UNSUPPORTED);
    return refusal.getMessage();
  }

  @Test
  void whatIsNoFileIsRefusedByName() {
    assertThat(refusal(folder)).isEqualTo(Reason.NOT_A_FILE);
    assertThat(refusal(folder.resolve("missing.txt"))).isEqualTo(Reason.UNREADABLE_FILE);
  }

  private static Reason refusal(Path file) {
    return assertThrows(UnreadableException.class, () -> new ArticleReader().read(file)).reason();
  }

  @Test
  void aFileOf500MegabytesIsRefusedWithoutReadingIt() throws Exception {
    Path file = folder.resolve("large.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(500_000_000);
    }

    assertThat(refusal(file)).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void aStreamWithoutEndIsReadToTheLimitOnly() {
    Endless endless = new Endless();
    ArticleReader reader = new ArticleReader(limits(1000, 1000, Duration.ofSeconds(30)));

    UnreadableException refusal =
        assertThrows(UnreadableException.class, () -> reader.read("-", endless));

    assertThat(refusal.reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(endless.read).isLessThan(100_000);
  }

  private static ReadingLimits limits(long bytes, int characters, Duration time) {
    return new ReadingLimits(bytes, characters, 10, 100, 100_000, time);
  }

  @Test
  void aStreamThatBreaksOffIsUnreadable() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("reset");
          }
        };

    assertThat(
            assertThrows(UnreadableException.class, () -> new ArticleReader().read("-", broken))
                .reason())
        .isEqualTo(Reason.UNREADABLE_FILE);
  }

  @Test
  void charactersAreLimitedAsCodePoints() throws Exception {
    ArticleReader reader = new ArticleReader(limits(1000, 4, Duration.ofSeconds(30)));

    assertThat(reader.read("-", in("🛰🛰🛰🛰")).text()).isEqualTo("🛰🛰🛰🛰");
    assertThat(Reading.refusal(reader, "-", "12345".getBytes(UTF_8)).reason())
        .isEqualTo(Reason.TOO_LARGE);
  }

  private static InputStream in(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  @Test
  void workThatTakesTooLongIsGivenUp() {
    byte[] page = "<div><b><i>x</i>".repeat(300_000).getBytes(UTF_8);
    ArticleReader reader =
        new ArticleReader(new ReadingLimits(50_000_000, 100, 1, 100, 1, Duration.ofMillis(1)));

    assertThat(Reading.refusal(reader, "a.html", page).reason()).isEqualTo(Reason.TOO_SLOW);
  }

  @Test
  void tenMegabytesOfTextAreReadWithinSeconds() {
    byte[] text = "国产算力 grew by 57%, café.\r\n".repeat(300_000).getBytes(UTF_8);
    byte[] page = "<p>国产算力 &amp; grew by 57%, <b>now</b>.</p>\n".repeat(220_000).getBytes(UTF_8);

    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(Reading.read("a.txt", text).text()).hasSizeGreaterThan(5_000_000);
          assertThat(Reading.read("a.html", page).text()).hasSizeGreaterThan(5_000_000);
        });
  }

  @Test
  void everyRefusalIsOneLineThatEndsASentence() {
    byte[] rubbish = new byte[300];
    Arrays.fill(rubbish, (byte) 0x80);

    for (byte[] bytes : new byte[][] {{}, rubbish, "%PDF-1.7".getBytes(UTF_8)}) {
      assertThat(Reading.refusal(new ArticleReader(), "a", bytes).getMessage())
          .matches("[A-Z][^\n]{10,150}\\.");
    }
  }

  /** Gives zeros for ever, and counts them. */
  private static final class Endless extends InputStream {
    private long read;

    @Override
    public int read() {
      read++;
      return 0;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      read += length;
      return length;
    }
  }
}
