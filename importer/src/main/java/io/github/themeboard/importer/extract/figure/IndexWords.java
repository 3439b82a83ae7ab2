package io.github.themeboard.importer.extract.figure;

import java.util.List;

/** Measures that are printed without a unit: an index, a score, a ratio such as PUE. */
final class IndexWords {
  private static final List<String> WORDS = FigureWords.list("INDEX");

  private static final List<String> SHARES = FigureWords.list("SHARE_INDEX");
  private static final List<String> LEVEL =
      List.of(
          " at ",
          " to ",
          " near ",
          " of ",
          " around ",
          " above ",
          " below ",
          "报",
          "收于",
          "收在",
          "收报",
          "至");

  private IndexWords() {}

  static boolean before(String lower, int start, int at) {
    String left = lower.substring(Math.max(start, at - 28), at);
    for (String word : WORDS) {
      int found = left.lastIndexOf(word);
      if (found >= 0
          && (found == 0
              || !Character.isLetter(left.charAt(found - 1))
              || left.charAt(found) > 0x7f)) {
        return true;
      }
    }
    return false;
  }

  /** "The Taiex ended at 32,418.6": where an index of shares stands, printed without a unit. */
  static boolean level(Stretch text, int at, Numeral number) {
    if (!number.grouped() || number.end() - number.start() > 9) {
      return false;
    }
    String lower = text.lower();
    String left = lower.substring(Math.max(text.start(), at - 72), at);
    return LEVEL.stream().anyMatch(left::endsWith)
        && SHARES.stream().anyMatch(name -> stands(left, name));
  }

  private static boolean stands(String left, String name) {
    int found = left.lastIndexOf(name);
    return found >= 0 && (found == 0 || !Character.isLetter(left.charAt(found - 1)));
  }

  /** Power usage effectiveness lies between one and three and is printed bare. */
  static boolean pue(String lower, int at, Numeral number) {
    return number.value().doubleValue() > 1
        && number.value().doubleValue() < 3
        && lower.substring(Math.max(0, at - 120), at).contains("pue");
  }

  /** Price to something: what is printed is a multiple. */
  static boolean multiple(String lower, int start, int at) {
    String left = lower.substring(Math.max(start, at - 16), at);
    return left.contains("p/e")
        || left.contains("p/b")
        || left.contains("市盈率")
        || left.contains("市净率")
        || left.endsWith(" pe ")
        || left.endsWith("pe为");
  }
}
