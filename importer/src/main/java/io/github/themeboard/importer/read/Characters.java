package io.github.themeboard.importer.read;

import java.lang.Character.UnicodeScript;

/** What text that comes out of markup or glyphs keeps of its characters. */
final class Characters {
  private Characters() {}

  /** A text on one line, its white space collapsed and what nobody sees removed. */
  static String line(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (isSpace(c)) {
                space(line);
              } else if (!isInvisible(c)) {
                line.appendCodePoint(c);
              }
            });
    return line.toString().strip();
  }

  private static void space(StringBuilder line) {
    if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
      line.append(' ');
    }
  }

  static boolean isSpace(int c) {
    return c >= '\t' && c <= '\r' || c == 0x85 || Character.isSpaceChar(c);
  }

  /** Controls, zero widths, soft hyphens, writing directions, and halves of surrogate pairs. */
  static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
      default -> false;
    };
  }

  /** Written without spaces between words, as are the signs of such scripts. */
  static boolean isWide(int c) {
    if (c < 0x2E80) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || c >= 0x3000 && c <= 0x303F
        || c >= 0xFF00 && c <= 0xFF60;
  }

  /**
   * The length of a text in the measure of Latin letters: a Chinese character says as much as two.
   */
  static int weight(String text) {
    return text.length() + (int) text.codePoints().filter(Characters::isWide).count();
  }
}
