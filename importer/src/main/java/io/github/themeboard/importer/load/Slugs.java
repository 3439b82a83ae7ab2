package io.github.themeboard.importer.load;

import io.github.themeboard.importer.text.Folding;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/** Names for addresses and exports: readable where the name is, and always one of its own. */
final class Slugs {
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final int LONGEST = 60;

  private Slugs() {}

  /**
   * A slug of a name.
   *
   * @param fallback what it begins with where the name has no Latin letters
   */
  static String of(String name, String fallback) {
    String tail = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    return unique(name, fallback, tail);
  }

  /** The same with an end that tells it from others of the same name. */
  static String unique(String name, String fallback, String tail) {
    String plain = OTHERS.matcher(Folding.lower(Folding.fold(name))).replaceAll("-");
    String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    String trimmed = cut.replaceAll("^-+|-+$", "");
    return (trimmed.isEmpty() ? fallback : trimmed) + "-" + tail.substring(0, 8);
  }
}
