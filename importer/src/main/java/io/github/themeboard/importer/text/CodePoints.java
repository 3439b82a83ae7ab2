package io.github.themeboard.importer.text;

/**
 * Places in a text counted in Unicode code points, as citations count them, from places in Java
 * chars. A text without surrogates, which is nearly every text, needs no table.
 */
public final class CodePoints {
  /** A table entry every so many chars; the rest is counted. */
  private static final int STEP = 1024;

  private final String text;
  private final int[] before;

  private CodePoints(String text, int[] before) {
    this.text = text;
    this.before = before;
  }

  public static CodePoints of(String text) {
    boolean paired = false;
    for (int i = 0; i < text.length() && !paired; i++) {
      paired = Character.isSurrogate(text.charAt(i));
    }
    if (!paired) {
      return new CodePoints(text, new int[0]);
    }
    int[] before = new int[text.length() / STEP + 1];
    for (int i = 1; i < before.length; i++) {
      before[i] = before[i - 1] + text.codePointCount((i - 1) * STEP, i * STEP);
    }
    return new CodePoints(text, corrected(text, before));
  }

  /** A step that parts a pair counts it twice: the pair belongs to the step it begins in. */
  private static int[] corrected(String text, int[] before) {
    int parted = 0;
    for (int i = 1; i < before.length; i++) {
      int at = i * STEP;
      if (at < text.length()
          && Character.isLowSurrogate(text.charAt(at))
          && Character.isHighSurrogate(text.charAt(at - 1))) {
        parted++;
      }
      before[i] -= parted;
    }
    return before;
  }

  /** How many code points stand before a char; the char begins a code point. */
  public int at(int index) {
    if (before.length == 0) {
      return index;
    }
    int step = index / STEP;
    int from = step * STEP;
    boolean parted =
        from > 0
            && from < text.length()
            && Character.isLowSurrogate(text.charAt(from))
            && Character.isHighSurrogate(text.charAt(from - 1));
    int start = parted ? from - 1 : from;
    return before[step] + (start <= index ? text.codePointCount(start, index) : 0);
  }
}
