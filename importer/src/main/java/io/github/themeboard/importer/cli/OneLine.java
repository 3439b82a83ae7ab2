package io.github.themeboard.importer.cli;

import java.util.regex.Pattern;

/** A file's name made fit for one line of a terminal: it may hold anything but a zero. */
final class OneLine {
  /** Control characters, among them those that move a cursor, and marks that turn text around. */
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]+");

  private OneLine() {}

  static String of(String name) {
    return UNPRINTABLE.matcher(name).replaceAll(" ");
  }
}
