package io.github.themeboard.importer.read;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Puts the words of one printed line together: pieces, parted where a wide gap is. */
final class PdfPieces {
  /** In the size of the letters: no space in a justified line is so wide. */
  private static final float WIDE = 1.6f;

  private final int page;
  private final List<PdfLine> pieces = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable TextPosition first;
  private @Nullable TextPosition last;

  PdfPieces(int page) {
    this.page = page;
  }

  void add(String word, TextPosition start, TextPosition end) {
    if (last != null) {
      float gap = start.getXDirAdj() - right(last);
      if (gap > WIDE * size(last)) {
        endPiece();
      } else if (!isJustified(word, gap, size(last))) {
        text.append(' ');
      }
    }
    first = first == null ? start : first;
    last = end;
    text.append(word);
  }

  /** Chinese characters are set apart to fill a line; that is no space. */
  private boolean isJustified(String word, float gap, float size) {
    return gap < size
        && text.length() > 0
        && Characters.isWide(text.codePointBefore(text.length()))
        && Characters.isWide(word.codePointAt(0));
  }

  /** The pieces of the line that ends here. */
  List<PdfLine> take() {
    endPiece();
    List<PdfLine> line = List.copyOf(pieces);
    pieces.clear();
    return line;
  }

  private void endPiece() {
    String line = PdfGlyphs.line(text.toString());
    if (first != null && last != null && !line.isEmpty()) {
      pieces.add(
          new PdfLine(
              page,
              line,
              first.getXDirAdj(),
              right(last),
              first.getYDirAdj(),
              size(first),
              0,
              false));
    }
    text.setLength(0);
    first = null;
    last = null;
  }

  private static float right(TextPosition glyph) {
    return glyph.getXDirAdj() + glyph.getWidthDirAdj();
  }

  private static float size(TextPosition glyph) {
    return Math.max(1, glyph.getFontSizeInPt());
  }
}
