package io.github.themeboard.importer.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Keeps PDFBox to itself: what it logs is about the file, and its reason is told once; the fonts of
 * the machine are not searched, which takes seconds, writes a cache to the user's home, and would
 * place the same text differently on another machine.
 */
final class PdfQuiet {
  /** Held here, because the log manager forgets a logger that nobody holds, and its level. */
  private static final List<Logger> LOGGERS =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  static {
    LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
    FontMappers.set(new BuiltInFont());
  }

  private PdfQuiet() {}

  /** Before the first use of PDFBox; the rest is done when this class is loaded. */
  static void begin() {
    // nothing else: a second call costs nothing
  }

  /** One font for all that are not in the file: only its widths count, and only where none are. */
  private static final class BuiltInFont implements FontMapper {
    private static final String RESOURCE =
        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font = load();

    private static TrueTypeFont load() {
      try (InputStream in = FontMapper.class.getResourceAsStream(RESOURCE)) {
        return new TTFParser().parse(new RandomAccessReadBuffer(in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
      return new FontMapping<>(font, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
      return new FontMapping<>(font, true);
    }

    @Override
    public CIDFontMapping getCIDFont(
        String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
      return new CIDFontMapping(null, font, true);
    }
  }
}
