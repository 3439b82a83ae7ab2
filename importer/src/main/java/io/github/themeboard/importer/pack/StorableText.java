package io.github.themeboard.importer.pack;

/** Which texts PostgreSQL can hold: any without NUL and without an unpaired surrogate. */
final class StorableText {
  private StorableText() {}

  static boolean holds(String text) {
    return text.codePoints().allMatch(StorableText::holds);
  }

  /** A surrogate that is one code point by itself has lost its other half. */
  private static boolean holds(int codePoint) {
    return codePoint != 0 && Character.getType(codePoint) != Character.SURROGATE;
  }
}
