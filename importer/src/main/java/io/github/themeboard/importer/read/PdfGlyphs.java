package io.github.themeboard.importer.read;

/** What the glyphs of a PDF are as text. */
final class PdfGlyphs {
  private PdfGlyphs() {}

  static String line(String glyphs) {
    int end = glyphs.stripTrailing().length();
    boolean broken = end > 0 && glyphs.charAt(end - 1) == '\u00AD';
    String line =
        Characters.line(
            glyphs
                .codePoints()
                .map(PdfGlyphs::character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
    return broken ? line + "-" : line;
  }

  /** Symbol fonts have their bullets in the private area. */
  private static int character(int c) {
    return switch (c) {
      case 0xF0B7, 0xF0A7, 0xF06C, 0xF06E, 0xF0D8, 0xF075, 0xF077 -> '•';
      default -> c;
    };
  }
}
