package io.github.themeboard.importer.head;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Several authors in one line, as printed: "王安 李宁", "王安,李宁", "Ann Lee, Bo Chen and C. Diaz". */
final class AuthorList {
  private static final Pattern NEXT_HAN =
      Pattern.compile("[ 　]?[、,，/;；&和 　][ 　]?(\\p{IsHan}{2,3}(?!\\p{IsHan}))");

  private static final Pattern NEXT_LATIN =
      Pattern.compile(
          "(?:, (?:and )?| and | & )(\\p{Lu}[\\p{L}'’-]*\\.?(?: \\p{Lu}[\\p{L}'’.-]*){1,3})"
              + "(?=$|[,;|(·]| and | & |\\s{2}| [-–—] )");

  private static final Pattern FIRST =
      Pattern.compile("(?<![\\p{IsHan}\\w])\\p{IsHan}{2,3}(?!\\p{IsHan})");

  private AuthorList() {}

  /** A name, and those that follow it in its line. */
  static String from(String text, int start, String name) {
    int at = text.indexOf(name, start);
    int end = at + name.length();
    boolean han = Character.isIdeographic(name.codePointBefore(name.length()));
    Matcher next = (han ? NEXT_HAN : NEXT_LATIN).matcher(text);
    while (next.region(end, text.length()).lookingAt() && accepted(text, end, next, han)) {
      end = next.end();
    }
    return text.substring(at, end);
  }

  /** Behind a space, only a surname shows that a word is a name; commas part names and places. */
  private static boolean accepted(String text, int end, Matcher next, boolean han) {
    boolean blank = text.substring(end, next.start(1)).isBlank();
    return han
        ? Authors.name(next.group(1)) || !blank && !Authors.noName(next.group(1))
        : !Authors.business(next.group(1));
  }

  /** Two or more Chinese names side by side, of which one has a common surname. */
  static @Nullable String in(String text) {
    Matcher first = FIRST.matcher(text);
    while (first.find()) {
      String list = from(text, first.start(), first.group());
      boolean more = list.length() > first.group().length();
      if (more && (Authors.name(first.group()) || rare(list, first.group()))) {
        return list;
      }
    }
    return null;
  }

  /** A rare surname in front of names that are joined to it without a space. */
  private static boolean rare(String list, String first) {
    String behind = list.substring(first.length());
    return ",，、/".indexOf(behind.charAt(0)) >= 0
        && behind.length() >= 3
        && !Authors.noName(first)
        && Authors.name(behind.substring(1));
  }
}
