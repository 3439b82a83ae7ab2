package io.github.themeboard.importer.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Small PDFs that tests make: lines of one font on pages of US letter size, from the top. */
final class Pdfs {
  private Pdfs() {}

  /** A page for each text, whose lines stand 14 points apart in 10 points. */
  static byte[] of(String... pages) {
    return bytes(document(pages));
  }

  static PDDocument document(String... pages) {
    PdfQuiet.begin();
    PDDocument document = new PDDocument();
    try {
      for (String page : pages) {
        write(document, page.lines().toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return document;
  }

  /** A line may start with its place from the left in points: "300|right column". */
  private static void write(PDDocument document, List<String> lines) throws IOException {
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.setFont(new PDType1Font(FontName.HELVETICA), 10);
      float y = 720;
      for (String line : lines) {
        for (String piece : line.split("~")) {
          int bar = piece.indexOf('|');
          content.beginText();
          content.newLineAtOffset(bar < 0 ? 72 : Integer.parseInt(piece.substring(0, bar)), y);
          content.showText(piece.substring(bar + 1));
          content.endText();
        }
        y -= 14;
      }
    }
  }

  /** Chinese in a font that is not in the file; the code of a glyph is its character. */
  static byte[] chinese(String... lines) throws IOException {
    StringBuilder content = new StringBuilder("BT /F1 10 Tf 72 720 Td 16 TL\n");
    for (String line : lines) {
      content.append('<');
      line.chars().forEach(c -> content.append(String.format("%04X", c)));
      content.append("> Tj T*\n");
    }
    return withContent(content + "ET", true);
  }

  /** A page whose content is written as it is. */
  static byte[] withContent(String content, boolean chineseFont) throws IOException {
    PDDocument document = new PDDocument();
    PDPage page = new PDPage();
    document.addPage(page);
    PDResources resources = new PDResources();
    page.setResources(resources);
    if (chineseFont) {
      COSDictionary fonts = new COSDictionary();
      fonts.setItem(COSName.getPDFName("F1"), chineseFont());
      resources.getCOSObject().setItem(COSName.FONT, fonts);
    }
    setContent(document, page, content.getBytes(StandardCharsets.US_ASCII));
    return bytes(document);
  }

  private static COSDictionary chineseFont() {
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "GB1");
    system.setInt(COSName.SUPPLEMENT, 4);
    COSDictionary glyphs = new COSDictionary();
    glyphs.setItem(COSName.TYPE, COSName.FONT);
    glyphs.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    glyphs.setName(COSName.BASE_FONT, "STSong-Light");
    glyphs.setItem(COSName.CIDSYSTEMINFO, system);
    COSArray descendants = new COSArray();
    descendants.add(glyphs);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "STSong-Light-UniGB-UCS2-H");
    font.setName(COSName.ENCODING, "UniGB-UCS2-H");
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }

  private static void setContent(PDDocument document, PDPage page, byte[] content)
      throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content);
    }
    page.getCOSObject().setItem(COSName.CONTENTS, stream);
  }

  static byte[] bytes(PDDocument document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (document) {
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
