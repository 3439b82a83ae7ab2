package io.github.themeboard.importer.client;

import java.util.regex.Pattern;

/** Foreign text made fit for one line of a terminal. */
final class PlainLine {
  private static final int LONGEST = 300;

  /** Control characters, among them those that move a cursor, and marks that turn text around. */
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]+");

  private PlainLine() {}

  static String of(String foreign) {
    String start = foreign.length() > 2 * LONGEST ? foreign.substring(0, 2 * LONGEST) : foreign;
    String line = UNPRINTABLE.matcher(start).replaceAll(" ").strip();
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return line.substring(0, end) + "...";
  }
}
