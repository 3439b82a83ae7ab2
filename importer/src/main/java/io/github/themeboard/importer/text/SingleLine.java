package io.github.themeboard.importer.text;

import java.util.regex.Pattern;

/** A passage that runs over lines, written on one. */
public final class SingleLine {
  private static final Pattern LINE_END = Pattern.compile("\\s*\\n\\s*");
  private static final Pattern CHINESE_LINE_END =
      Pattern.compile("(?<=[\\u4e00-\\u9fff，、；（])\\s*\\n\\s*");

  private SingleLine() {}

  /** Between Chinese characters a line's end leaves nothing, elsewhere a space. */
  public static String of(String passage) {
    return passage.indexOf('\n') < 0
        ? passage
        : LINE_END.matcher(CHINESE_LINE_END.matcher(passage).replaceAll("")).replaceAll(" ");
  }
}
