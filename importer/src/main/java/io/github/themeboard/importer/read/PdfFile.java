package io.github.themeboard.importer.read;

import io.github.themeboard.importer.read.Patience.Refused;
import io.github.themeboard.importer.read.UnreadableException.Reason;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF as the paragraphs of its text layer, without the lines that run through its pages. */
final class PdfFile {
  private final ReadingLimits limits;

  PdfFile(ReadingLimits limits) {
    this.limits = limits;
  }

  RawText read(String name, byte[] bytes) throws UnreadableException {
    PdfQuiet.begin();
    try (PDDocument document = open(bytes)) {
      refusePages(document.getNumberOfPages());
      List<PdfLine> lines = PdfPages.lines(document, limits);
      String text = PdfParagraphs.join(PdfTitle.first(RunningLines.without(lines)));
      refuseScan(text);
      return new RawText(name, Format.PDF, text, PdfPrinted.of(document));
    } catch (Refused e) {
      throw e.reason();
    } catch (InvalidPasswordException e) {
      throw encrypted();
    } catch (IOException e) {
      throw speaksOfEncryption(e) ? encrypted() : broken();
    } catch (RuntimeException | LinkageError e) {
      throw broken(); // PDFBox throws anything at what it did not foresee
    }
  }

  /** With the empty password, which many files have that only forbid changes. */
  private PDDocument open(byte[] bytes) throws IOException {
    InflatedBytes budget = new InflatedBytes(limits.maxInflatedBytes());
    return new BoundedPdfParser(new RandomAccessReadBuffer(bytes), budget).parse();
  }

  private void refusePages(int pages) throws UnreadableException {
    if (pages > limits.maxPages()) {
      throw new UnreadableException(
          Reason.TOO_MANY_PAGES,
          "The PDF has " + pages + " pages, more than " + limits.maxPages() + "; split it.");
    }
    if (pages < 1) {
      throw new UnreadableException(
          Reason.BROKEN_PDF, "The PDF has no pages; get the file once more.");
    }
  }

  private static void refuseScan(String text) throws UnreadableException {
    if (text.isBlank()) {
      throw new UnreadableException(
          Reason.SCANNED_PDF,
          "The PDF is a scan without text; run text recognition (OCR) over it first.");
    }
  }

  private static boolean speaksOfEncryption(IOException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("decrypt") || message.contains("encrypt");
  }

  private static UnreadableException encrypted() {
    return new UnreadableException(
        Reason.ENCRYPTED_PDF, "The PDF is encrypted; save a copy without a password.");
  }

  private static UnreadableException broken() {
    return new UnreadableException(
        Reason.BROKEN_PDF, "The PDF is broken or incomplete; get the file once more.");
  }
}
