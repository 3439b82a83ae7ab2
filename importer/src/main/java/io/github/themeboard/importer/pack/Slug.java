package io.github.themeboard.importer.pack;

import java.util.regex.Pattern;

/** The names of things in a pack: words of lower-case letters and digits, joined by hyphens. */
final class Slug {
  private static final Pattern CHARACTERS = Pattern.compile("[a-z0-9-]+");

  private Slug() {}

  /** In steps, because one pattern with a repeated group takes stack for every word. */
  static boolean isOne(String text) {
    return CHARACTERS.matcher(text).matches()
        && !text.startsWith("-")
        && !text.endsWith("-")
        && !text.contains("--");
  }
}
