package io.github.themeboard.importer.read;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that an HTML page or its XML declaration names near its start. */
final class DeclaredCharset {
  private static final Pattern NAMED =
      Pattern.compile("(?i)(?:charset|encoding)\\s{0,5}=\\s{0,5}[\"']?([A-Za-z0-9_:.-]{2,30})");

  private DeclaredCharset() {}

  static Optional<Charset> in(String head) {
    Matcher matcher = NAMED.matcher(head);
    return matcher.find() ? charset(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  private static Optional<Charset> charset(String name) {
    if (name.startsWith("gb")) {
      return Optional.of(Charset.forName("GB18030")); // as browsers do: it contains the others
    }
    if (name.startsWith("utf-16") || name.startsWith("utf-32")) {
      return Optional.empty(); // a declaration that one can read as ASCII is proof against it
    }
    try {
      return Optional.of(Charset.forName(name.equals("iso-8859-1") ? "windows-1252" : name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
