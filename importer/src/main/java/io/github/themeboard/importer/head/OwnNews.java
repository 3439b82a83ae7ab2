package io.github.themeboard.importer.head;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Span;
import java.util.regex.Pattern;

/**
 * Tells an article about a firm from one by it: a broker's own results have the same title as its
 * notes, and only what the text does tells them apart.
 */
final class OwnNews {
  private static final Pattern VIEW =
      Pattern.compile(
          "研报|研究报告|认为|指出|主要观点|看好|该行|research|believes|analysts|brokerage|the (bank|house|firm)|main"
              + " points|key points");

  private static final Pattern FILED =
      Pattern.compile(
          "公告|披露|announced its|reported (a |its )?(net|revenue|first|second|third|fourth|full)");

  /** A title goes on so when the firm before the colon tells of itself. */
  private static final Pattern OWN =
      Pattern.compile(
          "^[\\s:]*(?:预计|公司)?(?:\\d{2,4}年|[12]h\\d{2}|[1-4]q\\d{2})?(?:前?[一二三四上下]?(?:季度|半年度?|季报?|季)"
              + "|全年|年度|全年度)?(?:实现)?(?:归母|营业总?)?(?:净利|营收|收入|业绩|快报|年报|中报|公告|拟|获批|董事|聘任|控股股东)"
              + "|^[\\s:]*(?:(?:first|second|third|fourth)[- ](?:quarter|half)"
              + "|full[- ]year|annual|q[1-4]|h[12]"
              + "|20\\d{2}|net) ?(?:net |20\\d{2} )*(?:profit|revenue|earnings|results|income)");

  /** So much of each of the first lines is read. */
  private static final int OPENING = 240;

  private OwnNews() {}

  /** Whether the article is about the firm: its name in the rest of the title, or its results. */
  static boolean about(String house, String restOfTitle, Surroundings page) {
    String name = Folding.lower(house);
    String rest = Folding.lower(Folding.fold(restOfTitle));
    return rest.contains(name) || OWN.matcher(rest).find() || files(opening(page), name);
  }

  /** Whether a firm before the colon of a title only tells of itself, and takes no view. */
  static boolean only(String name, String restOfTitle, String opening) {
    boolean own = OWN.matcher(restOfTitle).find() && FILED.matcher(opening).find();
    return (own || files(opening, Folding.lower(name))) && !takesView(opening);
  }

  static boolean takesView(String lower) {
    return VIEW.matcher(lower).find();
  }

  /** The firm itself announces something. */
  private static boolean files(String opening, String name) {
    for (int at = opening.indexOf(name); at >= 0; at = opening.indexOf(name, at + 1)) {
      int from = at + name.length();
      String behind = opening.substring(from, Math.min(opening.length(), from + 60));
      if (FILED.matcher(behind).find() && !takesView(behind)) {
        return true;
      }
    }
    return false;
  }

  /** The first lines in lower case. */
  static String opening(Surroundings page) {
    StringBuilder opening = new StringBuilder();
    for (Span line : page.opening()) {
      opening.append(
          page.anatomy().lower(), line.start(), Math.min(line.end(), line.start() + OPENING));
    }
    return opening.toString();
  }
}
