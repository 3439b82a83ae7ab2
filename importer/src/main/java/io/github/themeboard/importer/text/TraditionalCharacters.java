package io.github.themeboard.importer.text;

/**
 * Traditional Chinese characters and their simplified forms, so that notes from Taiwan and Hong
 * Kong are read by the same words as those from the mainland.
 */
final class TraditionalCharacters {
  private static final char FIRST = '\u4e00';
  private static final char LAST = '\u9fff';
  private static final char[] SIMPLIFIED = table();

  private TraditionalCharacters() {}

  /** The simplified form of a character between U+4E00 and U+9FFF. */
  static char simplified(char c) {
    return SIMPLIFIED[c - FIRST];
  }

  private static char[] table() {
    char[] table = new char[LAST - FIRST + 1];
    for (int i = 0; i < table.length; i++) {
      table[i] = (char) (FIRST + i);
    }
    for (String line : WordFile.bundled("/text/traditional-characters.txt").entries()) {
      for (String pair : line.split(" ")) {
        table[pair.charAt(0) - FIRST] = pair.charAt(1);
      }
    }
    return table;
  }
}
