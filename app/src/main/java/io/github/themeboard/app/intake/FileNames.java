package io.github.themeboard.app.intake;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What clients call what they send. Names are only shown, and tell at most a format. */
final class FileNames {
  private static final int LONGEST_LINE = 80;
  private static final int LONGEST_ADDRESS = 2_000;
  private static final String UNNAMED = "unnamed";

  /** Control and format characters: a name must not turn the direction of what stands around it. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}]+");

  private FileNames() {}

  /** A file's name without the folders that some clients send along. */
  static String shown(@Nullable String sent) {
    String name =
        sent == null
            ? ""
            : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    String clean = UNSEEN.matcher(name).replaceAll("").strip();
    return clean.isEmpty() ? UNNAMED : clean;
  }

  /** The beginning of a text's first line that is not empty. */
  static String firstLine(String text) {
    String line =
        text.lines()
            .map(l -> UNSEEN.matcher(l).replaceAll("").strip())
            .filter(l -> !l.isEmpty())
            .findFirst()
            .orElse(UNNAMED);
    return line.codePointCount(0, line.length()) > LONGEST_LINE
        ? line.substring(0, line.offsetByCodePoints(0, LONGEST_LINE)) + "…"
        : line;
  }

  /** An address of http or https, as it was typed; null for anything else. */
  static @Nullable String address(@Nullable String typed) {
    String address = typed == null ? "" : typed.strip();
    if (address.isEmpty() || address.length() > LONGEST_ADDRESS) {
      return null;
    }
    try {
      String scheme = URI.create(address).getScheme();
      boolean web = scheme != null && scheme.toLowerCase(Locale.ROOT).matches("https?");
      return web ? address : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
