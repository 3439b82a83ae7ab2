package io.github.themeboard.importer.extract.figure;

import java.util.List;

/** Words around a number that make it less than exact. */
final class ApproximateWords {
  private static final Endings ENGLISH = Endings.of(FigureWords.list("APPROXIMATE"));
  private static final Endings CHINESE = Endings.of(FigureWords.list("APPROXIMATE_CHINESE"));
  private static final List<String> AFTER =
      List.of("左右", "上下", "以上", "以下", "以内", "出头", "有余", " or so", " or more", " or less", "+ ");

  private static final String AFTER_BEGINS = "左上以出有 +";

  private ApproximateWords() {}

  static boolean before(String lower, int start, int at) {
    int to = at;
    while (to > start && lower.charAt(to - 1) == ' ') {
      to--;
    }
    return CHINESE.end(lower, start, to) || ENGLISH.endWhole(lower, start, to);
  }

  static boolean after(String lower, int at, int limit) {
    if (at >= limit || AFTER_BEGINS.indexOf(lower.charAt(at)) < 0) {
      return false;
    }
    for (String word : AFTER) {
      if (at + word.length() <= limit && lower.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }
}
