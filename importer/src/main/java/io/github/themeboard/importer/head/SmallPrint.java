package io.github.themeboard.importer.head;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines behind an article in which a site names itself: rights, disclaimers, its own app. */
final class SmallPrint {
  private static final List<String> WORDS =
      List.of(
          "app",
          "download",
          "copyright",
          "©",
          "all rights",
          "声明",
          "不代表",
          "position",
          "view by",
          "view of",
          "views by",
          "views of",
          "opinion of",
          "opinions of",
          "limited",
          "newsroom",
          "公众号",
          "客户端",
          "want your",
          "wants your",
          "advice of",
          "subscribe",
          "read the latest");

  /** A site that no list knows stands behind words like these. */
  private static final Pattern SITE =
      Pattern.compile(
          "(?:download(?: the)?|investment advice of|views? by|endorsed by) ([A-Z][\\w.]{1,20}(?:"
              + " [A-Z][\\w.]{1,20})?)(?= App|,|\\.| nor|$)");

  private SmallPrint() {}

  static boolean is(String lower) {
    return WORDS.stream().anyMatch(lower::contains);
  }

  /** The name that a site gives itself in such a line, or null. */
  static @Nullable String site(String folded) {
    Matcher found = SITE.matcher(folded);
    return found.find() ? found.group(1) : null;
  }
}
