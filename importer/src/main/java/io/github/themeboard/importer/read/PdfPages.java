package io.github.themeboard.importer.read;

import io.github.themeboard.importer.read.Patience.Refused;
import io.github.themeboard.importer.read.UnreadableException.Reason;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Collects the printed lines of a document, page by page, column by column. */
final class PdfPages extends PDFTextStripper {
  /** A page of a newspaper has a tenth of it. */
  private static final int MOST_GLYPHS_ON_A_PAGE = 200_000;

  private final ReadingLimits limits;
  private final List<PdfLine> lines = new ArrayList<>();
  private final List<List<PdfLine>> page = new ArrayList<>();
  private PdfPieces pieces = new PdfPieces(1);
  private int glyphs;
  private int glyphsOnPage;
  private int pages;

  private PdfPages(ReadingLimits limits) throws IOException {
    this.limits = limits;
    setSortByPosition(true);
    setLineSeparator("\n");
  }

  static List<PdfLine> lines(PDDocument document, ReadingLimits limits) throws IOException {
    PdfPages pages = new PdfPages(limits);
    pages.writeText(document, Writer.nullWriter());
    return pages.lines;
  }

  /** Counts the pages that come, whatever number the file claims. */
  @Override
  public void processPage(PDPage next) throws IOException {
    Patience.check();
    if (++pages > limits.maxPages()) {
      throw new Refused(
          new UnreadableException(
              Reason.TOO_MANY_PAGES,
              "The PDF has more than " + limits.maxPages() + " pages; split it."));
    }
    glyphsOnPage = 0;
    pieces = new PdfPieces(pages);
    measure(next);
    super.processPage(next);
  }

  /** PDFBox inflates the content of a page as it reads it, past what a stream guards. */
  private static void measure(PDPage page) throws IOException {
    for (Iterator<PDStream> each = page.getContentStreams(); each.hasNext(); ) {
      if (each.next().getCOSObject() instanceof BoundedPdfStream stream) {
        stream.measure();
      }
    }
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    Patience.check();
    if (++glyphs > limits.maxCharacters() || ++glyphsOnPage > MOST_GLYPHS_ON_A_PAGE) {
      throw new Refused(
          new UnreadableException(
              Reason.TOO_LARGE, "The PDF has more text than a reader could want; split it."));
    }
    if (!isSlanted(glyph.getTextMatrix())) {
      super.processTextPosition(glyph);
    }
  }

  /** A watermark across the page. */
  private static boolean isSlanted(Matrix matrix) {
    double angle = Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX()));
    double rest = Math.abs(angle) % 90;
    return rest > 5 && rest < 85;
  }

  @Override
  protected void writeString(String word, List<TextPosition> glyphs) {
    if (!glyphs.isEmpty()) {
      pieces.add(word, glyphs.get(0), glyphs.get(glyphs.size() - 1));
    }
  }

  @Override
  protected void writeWordSeparator() {
    // the gap between the words tells more
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void endArticle() {
    endLine();
  }

  @Override
  protected void endPage(PDPage ended) {
    endLine();
    lines.addAll(PdfColumns.inOrder(page));
    page.clear();
  }

  private void endLine() {
    List<PdfLine> line = pieces.take();
    if (!line.isEmpty()) {
      page.add(line);
    }
  }
}
