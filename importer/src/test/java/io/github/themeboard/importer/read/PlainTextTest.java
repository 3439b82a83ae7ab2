package io.github.themeboard.importer.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.importer.read.UnreadableException.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  private static final String CHINESE = "国产算力：2026年有望加速。\n寒武纪（688256.SH）的订单，增长了57%。\n";
  private static final String TRADITIONAL = "國產算力：人工智慧的發展，對於經濟來說是個機會。\n";
  private static final String JAPANESE = "人工知能の計算力は、これから大きく伸びると考えられます。\n";
  private static final String ENGLISH = "Sinolink: “white-hot” – 160 billion, café, 57%.\n";

  @Test
  void onlyTheEndsOfLinesChange() throws Exception {
    assertThat(Reading.read("a.txt", "\r\n a\tb \r\rc\u00A0\u200B  d\n\n\n\n e \r\n").text())
        .isEqualTo("\n a\tb \n\nc\u00A0\u200B  d\n\n\n\n e \n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "GB18030"})
  void aByteOrderMarkNamesTheEncodingAndIsNoText(String charset) throws Exception {
    String text = "\uFEFF" + CHINESE + ENGLISH + "🛰";

    assertThat(Reading.read("a.txt", text.getBytes(charset)).text()).isEqualTo(text.substring(1));
  }

  @Test
  void encodingsWithoutAMarkAreToldByTheirBytes() throws Exception {
    assertDecoded(CHINESE, "UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE");
    assertDecoded(ENGLISH, "UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "windows-1252");
    assertDecoded(TRADITIONAL, "UTF-8", "Big5", "UTF-16LE", "UTF-16BE");
    assertDecoded(JAPANESE, "UTF-8", "Shift_JIS");
    assertDecoded("寒武纪", "UTF-8", "GB18030");
    assertDecoded("Plain.", "UTF-8", "GB18030", "UTF-16LE", "UTF-16BE");
  }

  private static void assertDecoded(String text, String... charsets) throws Exception {
    for (String charset : charsets) {
      assertThat(Reading.read("a.txt", text.getBytes(Charset.forName(charset))).text())
          .as(charset)
          .isEqualTo(text);
    }
  }

  @Test
  void theRareCharactersOfGb18030AreReadToo() throws Exception {
    String text = CHINESE.repeat(3) + "𠮷 㐂 € 🛰";

    assertThat(Reading.read("a.txt", text.getBytes("GB18030")).text()).isEqualTo(text);
  }

  @Test
  void aFewDamagedBytesAreMarkedAndDoNotChangeTheEncoding() throws Exception {
    for (String charset : new String[] {"UTF-8", "GB18030"}) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.write(CHINESE.repeat(10).getBytes(charset));
      bytes.write(0xFF);
      bytes.write(CHINESE.repeat(10).getBytes(charset));

      assertThat(Reading.read("a.txt", bytes.toByteArray()).text())
          .as(charset)
          .isEqualTo(CHINESE.repeat(10) + "\uFFFD" + CHINESE.repeat(10));
    }
  }

  @Test
  void aTextThatIsCutWithinACharacterIsStillRead() throws Exception {
    byte[] whole = (ENGLISH + "光").getBytes(UTF_8);

    assertThat(Reading.read("a.txt", Arrays.copyOf(whole, whole.length - 1)).text())
        .isEqualTo(ENGLISH + "\uFFFD");
  }

  @Test
  void aStrayNulIsReplacedSoThatOffsetsStay() throws Exception {
    assertThat(Reading.read("a.txt", ENGLISH + "\0" + ENGLISH).text())
        .isEqualTo(ENGLISH + "\uFFFD" + ENGLISH);
  }

  @Test
  void rubbishIsRefusedAsBinary() {
    byte[] rising = new byte[5000];
    for (int i = 0; i < rising.length; i++) {
      rising[i] = (byte) (i * i + i / 7);
    }

    assertThat(Reading.refusal("a.txt", rising)).isEqualTo(Reason.BINARY);
    assertThat(Reading.refusal("a.txt", HexFormat.of().parseHex("00010203FFFE80")))
        .isEqualTo(Reason.BINARY);
    assertThat(Reading.refusal("a.txt", "\u0001\u0002 a \u0003".getBytes(UTF_8)))
        .isEqualTo(Reason.BINARY);
  }

  @Test
  void nothingButWhiteSpaceIsEmpty() {
    assertThat(Reading.refusal("a.txt", new byte[0])).isEqualTo(Reason.EMPTY);
    assertThat(Reading.refusal("a.txt", " \r\n\t".getBytes(UTF_8))).isEqualTo(Reason.EMPTY);
    assertThat(Reading.refusal("a.txt", "\uFEFF".getBytes(UTF_8))).isEqualTo(Reason.EMPTY);
    assertThat(Reading.refusal("a.txt", "\uFEFF\n".getBytes(UTF_16LE))).isEqualTo(Reason.EMPTY);
    assertThat(Reading.refusal("a.html", "\uFEFF<p>".getBytes(UTF_16BE))).isEqualTo(Reason.EMPTY);
  }
}
