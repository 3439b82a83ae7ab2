package io.github.themeboard.importer.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.themeboard.importer.read.UnreadableException.Reason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

class PdfFileTest {

  @Test
  void printedLinesAreJoinedToParagraphs() throws Exception {
    assertThat(
            text(
                """
                The prospects

                Inference demand grows, and domestic vendors supply a rising share of com-
                puting power. The state-of-the-art node density of 2025 is expected to dou-
                ble by 2026.
                • Optical modules
                • Switches and chips, which are the second item of this list and wrap in-
                to another line
                """))
        .isEqualTo(
            """
            The prospects

            Inference demand grows, and domestic vendors supply a rising share of computing power. \
            The state-of-the-art node density of 2025 is expected to double by 2026.

            • Optical modules

            • Switches and chips, which are the second item of this list and wrap into another \
            line""");
  }

  private static String text(String... pages) throws UnreadableException {
    return Reading.read("a.pdf", Pdfs.of(pages)).text();
  }

  @Test
  void chineseLinesAreJoinedWithoutASpace() throws Exception {
    byte[] pdf =
        Pdfs.chinese(
            "国产算力：二零二六年国内智能算力规模有望加速增长，需求侧推理需求占比",
            "持续提升，国产替代进程加快，产业链各环节的景气度均处在较高的位置，且",
            "供给改善。",
            "风险提示。");

    assertThat(Reading.read("a.pdf", pdf).text())
        .isEqualTo(
            "国产算力：二零二六年国内智能算力规模有望加速增长，需求侧推理需求占比持续提升，"
                + "国产替代进程加快，产业链各环节的景气度均处在较高的位置，且供给改善。\n\n风险提示。");
  }

  @Test
  void headersFootersAndPageNumbersAreNoText() throws Exception {
    String[] pages =
        IntStream.range(1, 6)
            .mapToObj(
                n ->
                    "Sinolink Research\n\n"
                        + "First of "
                        + "abcde".charAt(n - 1)
                        + ".\nSecond of "
                        + "abcde".charAt(n - 1)
                        + ".\n\nAnd more "
                        + "abcde".charAt(n - 1)
                        + ".\n\nSee the disclaimer\nPage "
                        + n
                        + " of 5")
            .toArray(String[]::new);

    assertThat(text(pages))
        .startsWith("First of a.")
        .endsWith("And more e.")
        .doesNotContain("Sinolink", "disclaimer", "Page");
  }

  @Test
  void aSentenceGoesOnAcrossAPage() throws Exception {
    assertThat(
            text(
                "The growth of domestic computing power is expected to go on at a rate of\nabout"
                    + " half a year after the other half of the capacity has been put into",
                "operation by the vendors."))
        .endsWith("has been put into operation by the vendors.");
  }

  @Test
  void twoColumnsAreReadOneAfterTheOther() throws Exception {
    String page =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    "72|left column of prose, line number "
                        + i
                        + " of it~320|right column of prose, line number "
                        + i
                        + " there")
            .reduce(
                "A headline that goes across the whole width of the page, as headlines do in print",
                (a, b) -> a + "\n\n" + b);

    String text = text(page);

    assertThat(text.indexOf("left column of prose, line number 7"))
        .isPositive()
        .isLessThan(text.indexOf("right column of prose, line number 0"));
  }

  @Test
  void aRaggedLineGoesOnWhereTheNextWordHasNoRoom() throws Exception {
    assertThat(
            text(
                "Shipments of turbines and\nsubstations rose, and orders of the\ngrid went on"
                    + " to grow well\ninternationally in 2031.\n\nCopper: dear\nTin: cheap"))
        .isEqualTo(
            "Shipments of turbines and substations rose, and orders of the grid went on to grow"
                + " well internationally in 2031.\n\nCopper: dear\n\nTin: cheap");
  }

  @Test
  void columnsOfUnequalLengthBelowASummaryAreReadOneAfterTheOther() throws Exception {
    String summary =
        "A summary that goes across both of the columns of the page and is printed above them\n";
    String both = "72|left column of prose, number %d of it~320|right column of prose, number %d\n";
    String left = "72|the left column goes on without the other\n";

    String text =
        text(
            summary
                + both.formatted(1, 1)
                + both.formatted(2, 2)
                + both.formatted(3, 3)
                + left.repeat(12));

    assertThat(text.indexOf("right column of prose, number 1"))
        .isGreaterThan(text.lastIndexOf("goes on without the other"));
    assertThat(text).startsWith("A summary").doesNotContain("\t");
  }

  @Test
  void theTitleStandsFirstOnOneLine() throws Exception {
    String content =
        "BT /F1 9 Tf 72 740 Td <8BC15238516C53F8> Tj 0 -40 Td /F1 20 Tf <98CE75354EA74E1A> Tj"
            + " 0 -26 Td <6DF15EA662A5544A> Tj 0 -40 Td /F1 10 Tf"
            + " <4ECA5E7498CE75356D778FD08BA25355653E91CF> Tj 0 -300 Td <7ED35C3E> Tj ET";

    assertThat(Reading.read("a.pdf", Pdfs.withContent(content, true)).text())
        .isEqualTo("风电产业深度报告\n\n证券公司\n\n今年风电海运订单放量\n\n结尾");
  }

  @Test
  void aTableKeepsItsRows() throws Exception {
    assertThat(text("72|Revenue~250|2025~350|2026\n72|Vendor A~250|1.5~350|2.5"))
        .isEqualTo("Revenue\t2025\t2026\nVendor A\t1.5\t2.5");
  }

  @Test
  void titleAndAuthorAreTakenOnlyWhereTheyAreMeant() throws Exception {
    assertThat(printed("Four Gates", "Yao Tingting"))
        .isEqualTo(new Printed("Four Gates", "Yao Tingting", null, null, null, null, "en-GB"));
    assertThat(printed("Microsoft Word - report.doc", "Administrator"))
        .isEqualTo(new Printed(null, null, null, null, null, null, "en-GB"));
    assertThat(printed("ÖÐ¹úËãÁ¦", "user").title()).isNull();
    assertThat(printed("(anonymous)", "(anonymous)"))
        .isEqualTo(printed("wind_report_v3", "Unknown"))
        .isEqualTo(new Printed(null, null, null, null, null, null, "en-GB"));
  }

  private static Printed printed(String title, String author) throws UnreadableException {
    PDDocument document = Pdfs.document("Text.");
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setAuthor(author);
    Calendar day = new GregorianCalendar(2020, Calendar.MAY, 8);
    document.getDocumentInformation().setCreationDate(day);
    document.getDocumentCatalog().setLanguage("en-GB");
    return Reading.read("a.pdf", Pdfs.bytes(document)).printed();
  }

  @Test
  void aScanWithoutTextIsRefused() throws Exception {
    PDDocument document = new PDDocument();
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      BufferedImage scan = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
      content.drawImage(LosslessFactory.createFromImage(document, scan), 0, 0, 600, 700);
    }

    assertThat(Reading.refusal("a.pdf", Pdfs.bytes(document))).isEqualTo(Reason.SCANNED_PDF);
  }

  @Test
  void anEncryptedFileIsReadOnlyIfTheEmptyPasswordOpensIt() throws Exception {
    for (int bits : new int[] {40, 128, 256}) {
      assertThat(Reading.read("a.pdf", encrypted("", bits)).text()).isEqualTo("Text.");
      assertThat(Reading.refusal("a.pdf", encrypted("secret", bits)))
          .isEqualTo(Reason.ENCRYPTED_PDF);
    }
  }

  private static byte[] encrypted(String password, int bits) throws Exception {
    PDDocument document = Pdfs.document("Text.");
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy("owner", password, new AccessPermission());
    policy.setEncryptionKeyLength(bits);
    document.protect(policy);
    return Pdfs.bytes(document);
  }

  @Test
  void aBrokenFileIsRefused() {
    byte[] whole = Pdfs.of("Text.");

    assertThat(Reading.refusal("a.pdf", "%PDF-1.7\n".getBytes(ISO_8859_1)))
        .isEqualTo(Reason.BROKEN_PDF);
    assertThat(Reading.refusal("a.pdf", Arrays.copyOf(whole, 60))).isEqualTo(Reason.BROKEN_PDF);
    assertThat(Reading.refusal("a.pdf", Pdfs.bytes(new PDDocument()))).isEqualTo(Reason.BROKEN_PDF);
  }

  @Test
  void tooManyPagesAreRefused() {
    ReadingLimits limits =
        new ReadingLimits(1_000_000, 1_000, 2, 10, 1_000_000, Duration.ofSeconds(30));

    assertThat(Reading.refusal(new ArticleReader(limits), "a.pdf", Pdfs.of("1", "2", "3")).reason())
        .isEqualTo(Reason.TOO_MANY_PAGES);
  }

  @Test
  void aStreamThatInflatesWithoutEndIsRefused() throws Exception {
    byte[] spaces = new byte[300_000_000];
    Arrays.fill(spaces, (byte) ' ');
    byte[] runs = new byte[5_000_000];
    Arrays.fill(runs, (byte) 0x81);

    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          assertThat(bomb(spaces, COSName.FLATE_DECODE)).isEqualTo(Reason.INFLATES_TOO_FAR);
          assertThat(bomb(runs, COSName.FLATE_DECODE, COSName.RUN_LENGTH_DECODE))
              .isEqualTo(Reason.INFLATES_TOO_FAR);
        });
  }

  private static Reason bomb(byte[] content, COSName... filters) throws Exception {
    PDDocument document = new PDDocument();
    PDPage page = new PDPage();
    document.addPage(page);
    COSStream stream = document.getDocument().createCOSStream();
    stream.setItem(COSName.FILTER, new COSArray(List.of(filters)));
    try (OutputStream out = new DeflaterOutputStream(stream.createRawOutputStream())) {
      out.write(content);
    }
    page.getCOSObject().setItem(COSName.CONTENTS, stream);
    return Reading.refusal("a.pdf", Pdfs.bytes(document));
  }

  @Test
  void aBombAmongTheObjectsOfAFileWithoutATableIsRefused() throws Exception {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(bomb)) {
      out.write("1 0 2 40 <</Type/Catalog/Pages 2 0 R>>".getBytes(ISO_8859_1));
      out.write(new byte[300_000_000]);
    }
    String file =
        "%PDF-1.7\n3 0 obj <</Type/ObjStm/N 2/First 9/Filter/FlateDecode/Length "
            + bomb.size()
            + ">>\nstream\n"
            + bomb.toString(ISO_8859_1)
            + "\nendstream\nendobj\n%%EOF\n";

    assertThat(Reading.refusal("a.pdf", file.getBytes(ISO_8859_1)))
        .isEqualTo(Reason.INFLATES_TOO_FAR);
  }

  @Test
  void aPageOfManyWordsInOnePlaceIsReadSoon() throws Exception {
    byte[] pdf = Pdfs.withContent("BT /F1 10 Tf <4E2D> Tj ET ".repeat(50_000), true);

    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertThat(Reading.read("a.pdf", pdf).text()).contains("中"));
  }

  @Test
  void whatTheLibrariesLogReachesNobody() throws Exception {
    List<String> heard = new ArrayList<>();
    Handler ear = new Ear(heard);
    Logger.getLogger("").addHandler(ear);
    try {
      String broken = new String(Pdfs.of("Text."), ISO_8859_1).replace("/Count 1", "/Count x");
      Reading.read("a.pdf", broken.replace("startxref", "startxxxx").getBytes(ISO_8859_1));
    } finally {
      Logger.getLogger("").removeHandler(ear);
    }

    assertThat(heard).isEmpty();
  }

  private static final class Ear extends Handler {
    private final List<String> heard;

    private Ear(List<String> heard) {
      this.heard = heard;
    }

    @Override
    public void publish(LogRecord record) {
      heard.add(record.getLoggerName() + ": " + record.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
