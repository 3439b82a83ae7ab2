package io.github.themeboard.importer.text;

/**
 * Forms of one character that mean the same to the rules: full width and half width, the many
 * dashes, spaces of every kind, traditional and simplified Chinese. Folding never changes the
 * length of a text, so that offsets hold.
 */
public final class Folding {
  private Folding() {}

  /** The text with every character in its plain form. */
  public static String fold(String text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(text.charAt(i));
    }
    return new String(folded);
  }

  /** Lower case, character by character and in no locale. */
  public static String lower(String text) {
    char[] lower = new char[text.length()];
    for (int i = 0; i < lower.length; i++) {
      lower[i] = Character.toLowerCase(text.charAt(i));
    }
    return new String(lower);
  }

  private static char fold(char c) {
    if (c < 0x80) {
      return c;
    }
    // The Chinese comma parts clauses and never groups digits, so it stays as it is.
    if (c == '，') {
      return c;
    }
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return (char) (c - 0xFEE0);
    }
    if (c >= 0x4E00 && c <= 0x9FFF) {
      return TraditionalCharacters.simplified(c);
    }
    return switch (c) {
      case '\u00a0', '\u2002', '\u2003', '\u2007', '\u2009', '\u202f', '\u3000' -> ' ';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212', '\ufe63' -> '-';
      case '\u301c', '\u223c' -> '~';
      case '\u2018', '\u2019', '\u02bc' -> '\'';
      case '\u201c', '\u201d' -> '"';
      case '\u3010' -> '[';
      case '\u3011' -> ']';
      case '\ufe6a' -> '%';
      case '\uffe5', '\u00a5' -> '¥';
      default -> c;
    };
  }

  public static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A letter of the Latin script, plain or with an accent. */
  public static boolean latin(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7);
  }

  /** A Chinese character. */
  public static boolean ideograph(char c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF);
  }
}
