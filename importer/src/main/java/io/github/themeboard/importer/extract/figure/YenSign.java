package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.text.Language;
import java.util.List;

/** Tells whether an article's ¥ is the yen or the yuan: both print the same sign. */
final class YenSign {
  private static final List<String> JAPAN =
      List.of("japan", "tokyo", "yen", ".t)", " jp)", "日本", "东京", "日元", "日圆", "nikkei");
  private static final List<String> CHINA =
      List.of("china", "chinese", "yuan", "rmb", "renminbi", "人民币", ".sz", ".sh", "shenzhen");

  private final String lower;
  private final boolean english;

  /** Whether the whole article speaks more of Japan than of China. */
  private final boolean japanese;

  YenSign(String lower, Language language) {
    this.lower = lower;
    this.english = language == Language.EN && lower.indexOf('¥') >= 0;
    this.japanese = english && mentions(lower, JAPAN) > mentions(lower, CHINA);
  }

  /** Words this near tell whose money it is. */
  private static final int NEAR = 240;

  /**
   * Whether the sign at a place of an English text means the yen: the words before it speak of
   * Japan and not of China, or else the whole article does so more.
   */
  boolean yen(int at) {
    if (!english) {
      return false;
    }
    String before = lower.substring(Math.max(0, at - NEAR), at);
    int japan = mentions(before, JAPAN);
    int china = mentions(before, CHINA);
    return japan > 0 && china == 0 || japan == china && japanese;
  }

  private static int mentions(String lower, List<String> words) {
    int mentions = 0;
    for (String word : words) {
      for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
        mentions++;
      }
    }
    return mentions;
  }
}
