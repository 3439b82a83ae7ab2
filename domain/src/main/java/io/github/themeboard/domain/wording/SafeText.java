package io.github.themeboard.domain.wording;

/** What of a text that somebody sent can be stored, and what of a name can be shown. */
public final class SafeText {
  private SafeText() {}

  /** The text without what the database refuses: NUL and halves of surrogate pairs. */
  public static String storable(String text) {
    return text.codePoints().allMatch(SafeText::stored)
        ? text
        : text.codePoints()
            .filter(SafeText::stored)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  /**
   * The text without what nobody types and what makes names on a page look like others: control
   * characters but tab and line ends, and overrides and isolates of the writing direction.
   */
  public static String plain(String text) {
    return text.codePoints().allMatch(SafeText::shown)
        ? text
        : text.codePoints()
            .filter(SafeText::shown)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  /** Whether nothing of a text can be seen: white space, controls, zero widths. */
  public static boolean blank(String text) {
    return text.codePoints()
        .allMatch(
            c ->
                switch (Character.getType(c)) {
                  case Character.CONTROL,
                      Character.FORMAT,
                      Character.SURROGATE,
                      Character.SPACE_SEPARATOR,
                      Character.LINE_SEPARATOR,
                      Character.PARAGRAPH_SEPARATOR ->
                      true;
                  default -> false;
                });
  }

  private static boolean stored(int c) {
    return c != 0 && Character.getType(c) != Character.SURROGATE;
  }

  private static boolean shown(int c) {
    boolean control = Character.getType(c) == Character.CONTROL;
    boolean direction = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    return stored(c) && !direction && (!control || c == '\t' || c == '\n' || c == '\r');
  }
}
